import { KEPT_DAYS } from '../privacy/personal-fields.ts'

/**
 * `unconfirmed`: signed up, but has not pressed the button yet. `unsubscribed`: left. `blocked`: mails bounced, or were
 * reported as spam; only the person can lift that, by signing up again.
 */
export const SUBSCRIBER_STATES = ['unconfirmed', 'confirmed', 'unsubscribed', 'blocked'] as const
export type SubscriberState = (typeof SUBSCRIBER_STATES)[number]

/** States without mails, by the person's own wish or because mails bounced. */
export const LEFT_STATES = ['unsubscribed', 'blocked'] as const satisfies SubscriberState[]

const MINUTE = 60_000
/** Milliseconds between two confirmation mails to the same address. */
const PAUSE = 10 * MINUTE

/**
 * Whether a confirmation mail may be sent to an address now. Prevents double clicks and abuse from filling a mailbox.
 */
export function mayAsk(askedBefore: Date | null, now: Date): boolean {
  return askedBefore === null || now.getTime() - askedBefore.getTime() >= PAUSE
}

const DAY = 24 * 60 * MINUTE

/**
 * Returns the deletion limits: whoever signed up (unconfirmed) or left before these instants is deleted now, 7 days
 * after signing up or 30 days after leaving.
 */
export function deletionLimits(now: Date): { askedBefore: Date; leftBefore: Date } {
  return {
    askedBefore: new Date(now.getTime() - KEPT_DAYS.unconfirmed * DAY),
    leftBefore: new Date(now.getTime() - KEPT_DAYS.left * DAY),
  }
}

/** Whether a request can still be confirmed: for as long as an unconfirmed address is kept. */
export function isOpen(asked: Date, now: Date): boolean {
  return asked >= deletionLimits(now).askedBefore
}

export type Bounce = 'hard' | 'soft' | 'complaint'

const MOST_SOFT = 2

/**
 * Returns a subscriber's state after a bounce: one hard bounce or complaint blocks, and so does the second soft bounce.
 */
export function afterBounce(
  { state, softBounces }: { state: SubscriberState; softBounces: number },
  bounce: Bounce,
): { state: SubscriberState; softBounces: number } {
  const soft = bounce === 'soft' ? softBounces + 1 : softBounces
  const isBlocked = bounce !== 'soft' || soft >= MOST_SOFT
  // A person who unsubscribed stays unsubscribed, even if they would be blocked.
  return { state: isBlocked && state !== 'unsubscribed' ? 'blocked' : state, softBounces: soft }
}
