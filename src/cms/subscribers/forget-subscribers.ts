import type { Payload } from 'payload'
import { deletionLimits } from '@/src/domain/subscribers/subscriber'

/** Deletes whom it is time to forget: 7 days unconfirmed, 30 days after leaving. */
export async function forgetSubscribers(payload: Payload, now: Date): Promise<void> {
  const { askedBefore, leftBefore } = deletionLimits(now)
  await payload.delete({
    collection: 'subscribers', depth: 0,
    // The server's own: there is no user.
    overrideAccess: true,
    where: {
      or: [
        { and: [{ state: { equals: 'unconfirmed' } }, { 'consent.askedAt': { less_than: askedBefore.toISOString() } }] },
        { and: [{ state: { equals: 'unsubscribed' } }, { leftAt: { less_than: leftBefore.toISOString() } }] },
      ],
    },
  })
}
