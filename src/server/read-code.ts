import { paths } from '@/src/urls/paths'
import { SOURCE_LOCALE } from '@/src/i18n/locales'

/** Milliseconds. On a slower machine startup continues, and the first reader waits instead. */
const PATIENCE = 60_000

/**
 * Requests a page and the API on our own port, because Next loads their code on the first request of a process. The
 * responses are ignored.
 */
export async function readCode(port: number): Promise<void> {
  for (const path of [paths.home(SOURCE_LOCALE), '/api/zones?limit=1']) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(PATIENCE) }).catch(
      () => null,
    )
    await answer?.body?.cancel().catch(() => undefined)
  }
}
