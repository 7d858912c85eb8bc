import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Check } from '@/src/installation/health/check'
import type { Readiness } from '@/src/installation/health/readiness'
import { paths } from '@/src/urls/paths'
import { SOURCE_LOCALE } from '@/src/i18n/locales'

/** Milliseconds for which a result is reused, however many requests come in: each check writes to the database. */
const KEPT = 1000
/** Milliseconds. A page that takes longer counts as failed. */
const PAGE_PATIENCE = 1700

type Look = () => Promise<boolean>

export interface Health {
  /** Handles `/health/live`, `/health/pages`, `/health/ready` and `/health`. Returns false for any other address. */
  answered: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>
  /** Whether the database is writable. */
  isDatabaseThere: () => Promise<boolean>
}

/**
 * Strangers learn whether the site is healthy, but not why it is not: the reason is logged. `port` is our own. `isUp`
 * says whether the site has started; before that nothing is checked, since a first start may be migrating.
 */
export function health(readiness: Readiness, port: number, isUp: () => boolean): Health {
  let last: readonly Check[] = []
  const ready = once(async () => {
    if (!isUp()) return false
    const checks = await readiness.look()
    tell(last, checks)
    last = checks
    return checks.every(({ isWell }) => isWell)
  })
  const pages = once(async () => {
    if (!isUp()) return false
    const page = await fetch(`http://127.0.0.1:${port}${paths.home(SOURCE_LOCALE)}`, {
      signal: AbortSignal.timeout(PAGE_PATIENCE),
    }).catch(() => null)
    await page?.body?.cancel()
    return page?.ok === true
  })
  const looks: Readonly<Record<string, Look>> = {
    '/health': ready,
    '/health/ready': ready,
    '/health/pages': pages,
    '/health/live': async () => Promise.resolve(true),
  }
  return {
    answered: async ({ url = '/', method }, response) => {
      const look = looks[url.split('?')[0] ?? '']
      if (look === undefined || (method !== 'GET' && method !== 'HEAD')) return false
      const isWell = await look()
      response.writeHead(isWell ? 200 : 503, {
        'content-type': 'application/json',
        'cache-control': 'no-store',
        ...(isWell ? {} : { 'retry-after': '10' }),
      })
      response.end(method === 'HEAD' ? undefined : JSON.stringify({ status: isWell ? 'ok' : 'unavailable' }))
      return true
    },
    isDatabaseThere: async () => {
      await ready()
      return last.every(({ name, isWell }) => isWell || (name !== 'database' && name !== 'site'))
    },
  }
}

/** Logs a check only when its state changes. */
function tell(before: readonly Check[], now: readonly Check[]): void {
  for (const { name, isWell, words } of now) {
    const wasWell = before.find((check) => check.name === name)?.isWell ?? true
    if (isWell && !wasWell) console.warn(`health: ${name} is well again`)
    // Right after a start some things may not be ready yet: a warning, not an error.
    if (!isWell && wasWell)
      (before.length === 0 ? console.warn : console.error)(`health: ${name} is not well: ${words}`)
  }
}

/** Concurrent callers, and those shortly after, share one result. */
function once(look: Look): Look {
  let answer: Promise<boolean> | null = null
  return async () => {
    answer ??= look().finally(() => setTimeout(() => (answer = null), KEPT).unref())
    return answer
  }
}
