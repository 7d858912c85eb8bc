import { KEPT_DAYS } from '../privacy/personal-fields.ts'

/**
 * `unconfirmed`: asked for, the button not yet pressed. `unsubscribed`: left. `blocked`: mails bounced, or were called spam;
 * only the person can lift that, by signing up again.
 */
export const SUBSCRIBER_STATES = ['unconfirmed', 'confirmed', 'unsubscribed', 'blocked'] as const
export type SubscriberState = (typeof SUBSCRIBER_STATES)[number]

/** No mails any more, by their own wish or since mails came back. */
export const LEFT_STATES = ['unsubscribed', 'blocked'] as const satisfies SubscriberState[]

const MINUTE = 60_000
/** Between two mails that ask the same address to confirm. */
const PAUSE = 10 * MINUTE

/** Whether an address may be asked to confirm now: somebody who presses twice, or means harm, fills no one's mailbox. */
export function mayAsk(askedBefore: Date | null, now: Date): boolean {
  return askedBefore === null || now.getTime() - askedBefore.getTime() >= PAUSE
}

const DAY = 24 * 60 * MINUTE

/** Before when somebody must have asked, or left, to be deleted now: 7 days unconfirmed, 30 days after leaving. */
export function deletionLimits(now: Date): { askedBefore: Date; leftBefore: Date } {
  return {
    askedBefore: new Date(now.getTime() - KEPT_DAYS.unconfirmed * DAY),
    leftBefore: new Date(now.getTime() - KEPT_DAYS.left * DAY),
  }
}

/** Whether what was asked for may still be confirmed: for as long as an address that is not confirmed is kept. */
export function isOpen(asked: Date, now: Date): boolean {
  return asked >= deletionLimits(now).askedBefore
}

export type Bounce = 'hard' | 'soft' | 'complaint'

const MOST_SOFT = 2

/** What a mail that came back makes of its receiver: one hard bounce or complaint blocks, and so does the second soft one. */
export function afterBounce(
  { state, softBounces }: { state: SubscriberState; softBounces: number },
  bounce: Bounce,
): { state: SubscriberState; softBounces: number } {
  const soft = bounce === 'soft' ? softBounces + 1 : softBounces
  const isBlocked = bounce !== 'soft' || soft >= MOST_SOFT
  // Who has left is not called back, not even to be blocked.
  return { state: isBlocked && state !== 'unsubscribed' ? 'blocked' : state, softBounces: soft }
}
