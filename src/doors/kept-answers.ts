import { versionOfAll } from '@/src/store/cache-versions'

/** A response to a stranger, the same for everyone. */
export interface KeptAnswer {
  body: Buffer
  etag: string
  headers: Headers
}

/**
 * Limits of this cache: age in milliseconds, number of responses, bytes per response. It serves programs that repeat
 * the same request.
 */
const [LONGEST, MOST, MOST_BYTES] = [30_000, 200, 128 * 1024]

const kept = new Map<string, KeptAnswer & { edition: string; until: number }>()

/**
 * Returns a cached response if it is still valid, that is, if no public content has changed since
 * (docs/decisions/0006). It costs nothing, so it does not count towards rate limits. `key` is the normalised request.
 */
export function keptAnswer(key: string, now: number): KeptAnswer | null {
  const found = kept.get(key)
  if (found && found.edition === versionOfAll() && found.until > now) return found
  kept.delete(key)
  return null
}

/**
 * Caches a response. `edition` is the version of the public content at the time of the request. Caches nothing if this
 * process does not watch for changes ("unseen").
 */
export function keepAnswer(key: string, edition: string, answer: KeptAnswer, now: number): void {
  if (edition === 'unseen' || answer.body.byteLength > MOST_BYTES) return
  kept.delete(key)
  kept.set(key, { ...answer, edition, until: now + LONGEST })
  const [oldest] = kept.keys()
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
}
