/** A rate limit: `most` at once, refilled completely over `seconds`. */
export interface Rate {
  most: number
  seconds: number
}

export type LimitResult = { allowed: true } | { allowed: false; retryAfterSeconds: number }

/**
 * Token buckets shared by all processes of an installation. A bucket is one row that stores when (milliseconds since
 * 1970) it will be full again. A full bucket needs no row, so nothing is kept longer than it limits.
 */
export interface Limits {
  /** Takes a token from the bucket `key`, or says when one will be available. Atomic among concurrent callers. */
  take: (key: string, rate: Rate, now: number) => Promise<LimitResult>
  /** Deletes full buckets. */
  sweep: (now: number) => Promise<void>
}

/**
 * Tolerated difference in milliseconds between callers of one bucket: clocks of several processes, requests that
 * overtake one another.
 */
const APART = 60_000

/**
 * A rate in milliseconds: `span` refills an empty bucket, `step` one token. A value beyond `farthest` can only come
 * from a clock that was set back.
 */
export function inMilliseconds({ most, seconds }: Rate): { span: number; step: number; farthest: number } {
  const span = seconds * 1000
  return { span, step: Math.max(1, Math.floor(span / most)), farthest: span + APART }
}

/** The result for a refused request, with the time until a token is available. */
export function refusedUntil(
  until: number,
  { span, step }: ReturnType<typeof inMilliseconds>,
  now: number,
): LimitResult {
  return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil((until + step - now - span) / 1000)) }
}
