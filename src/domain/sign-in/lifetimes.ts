const MINUTE = 60 * 1000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long things of signing in last, in milliseconds. */
export const LIFETIMES = {
  /** A session that nobody uses. */
  idle: 8 * HOUR,
  /** A session at the longest, used or not. */
  session: 14 * DAY,
  /** How long one is believed to be oneself, before a password, an address or a second factor is changed. */
  proof: 10 * MINUTE,
  invite: 3 * DAY,
  reset: HOUR,
  /** From the password to the passkey. */
  challenge: 5 * MINUTE,
} as const

/** Whether a session that began and was last used then still holds. */
export function sessionHolds({ startedAt, seenAt }: { startedAt: Date; seenAt: Date }, now: Date): boolean {
  return now.getTime() - seenAt.getTime() < LIFETIMES.idle && now.getTime() - startedAt.getTime() < LIFETIMES.session
}

/** Whether somebody who proved who they are then may still change how they sign in. */
export function isFresh(provenAt: Date, now: Date): boolean {
  return now.getTime() - provenAt.getTime() < LIFETIMES.proof
}
