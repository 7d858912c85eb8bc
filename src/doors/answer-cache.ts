import { UNSEEN, versionOfAll } from '@/src/store/cache-versions'

/** A response to a stranger, the same for everyone. */
export interface CachedAnswer {
  body: Buffer
  etag: string
  headers: Headers
}

/**
 * Limits of this cache: age in milliseconds, number of responses, bytes per response. It serves programs that repeat
 * the same request.
 */
const [LONGEST, MOST, MOST_BYTES] = [30_000, 200, 128 * 1024]

const cached = new Map<string, CachedAnswer & { version: string; until: number }>()

/**
 * Returns a cached response if it is still valid, that is, if no public content has changed since
 * (docs/decisions/0006). It costs nothing, so it does not count towards rate limits. `key` is the normalised request.
 */
export function cachedAnswer(key: string, now: number): CachedAnswer | null {
  const found = cached.get(key)
  if (found && found.version === versionOfAll() && found.until > now) return found
  cached.delete(key)
  return null
}

/**
 * Caches a response. `version` is the version of the public content at the time of the request. Caches nothing if this
 * process does not watch for changes ("unseen").
 */
export function cacheAnswer(key: string, version: string, answer: CachedAnswer, now: number): void {
  if (version === UNSEEN || answer.body.byteLength > MOST_BYTES) return
  cached.delete(key)
  cached.set(key, { ...answer, version, until: now + LONGEST })
  const [oldest] = cached.keys()
  if (cached.size > MOST && oldest !== undefined) cached.delete(oldest)
}
