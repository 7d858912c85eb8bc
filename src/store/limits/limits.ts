/** How often something may be done: so many at once, and as many again over so many seconds. */
export interface Rate {
  most: number
  seconds: number
}

export type Taken = { allowed: true } | { allowed: false; retryAfterSeconds: number }

/**
 * Buckets of tokens that all processes of an installation share. A bucket is one row: until when (milliseconds since 1970) it
 * is not full again. What has filled up is no row any more, so that nothing is kept longer than it limits.
 */
export interface Limits {
  /** Takes a token from the bucket `key`, or says when there will be one: atomically, whoever else takes at the same moment. */
  take: (key: string, rate: Rate, now: number) => Promise<Taken>
  /** Deletes the buckets that are full. */
  sweep: (now: number) => Promise<void>
}

/** Milliseconds by which those who count one bucket may differ: clocks of several processes, requests that overtake one another. */
const APART = 60_000

/** A rate in milliseconds: `span` fills an empty bucket, `step` one token. What is fuller than `farthest`, only a clock that was set back explains. */
export function inMilliseconds({ most, seconds }: Rate): { span: number; step: number; farthest: number } {
  const span = seconds * 1000
  return { span, step: Math.max(1, Math.floor(span / most)), farthest: span + APART }
}

/** Refused: when there will be a token again. */
export function refusedUntil(until: number, { span, step }: ReturnType<typeof inMilliseconds>, now: number): Taken {
  return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil((until + step - now - span) / 1000)) }
}
