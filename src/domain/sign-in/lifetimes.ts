const MINUTE = 60 * 1000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Lifetimes related to signing in, in milliseconds. */
export const LIFETIMES = {
  /** A session without activity. */
  idle: 8 * HOUR,
  /** The maximum age of a session, active or not. */
  session: 14 * DAY,
  /** How long a proof of identity allows changing a password, an address or a second factor. */
  proof: 10 * MINUTE,
  invite: 3 * DAY,
  reset: HOUR,
  /** The time between entering the password and using the passkey. */
  challenge: 5 * MINUTE,
} as const

/** Whether a session is still valid, given when it began and was last used. */
export function sessionHolds({ startedAt, seenAt }: { startedAt: Date; seenAt: Date }, now: Date): boolean {
  return now.getTime() - seenAt.getTime() < LIFETIMES.idle && now.getTime() - startedAt.getTime() < LIFETIMES.session
}

/** Whether a proof of identity is recent enough to change how a user signs in. */
export function isFresh(provenAt: Date, now: Date): boolean {
  return now.getTime() - provenAt.getTime() < LIFETIMES.proof
}
