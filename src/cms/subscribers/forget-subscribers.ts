import type { Payload, Where } from 'payload'
import { deletionLimits } from '@/src/domain/subscribers/subscriber'
import { suppress } from './suppression.ts'

/** The server's own: there is no user. */
const AS_SERVER = { collection: 'subscribers', overrideAccess: true, depth: 0 } as const

/** No mails any more, by their own wish or since mails came back. */
const GONE: Where = { state: { in: ['unsubscribed', 'blocked'] } }

/** Deletes whom it is time to forget: 7 days unconfirmed, and 30 days after leaving or being blocked but for a seal that keeps them out of old lists. */
export async function forgetSubscribers(payload: Payload, now: Date): Promise<void> {
  const { askedBefore, leftBefore } = deletionLimits(now)
  await payload.delete({ ...AS_SERVER, where: { and: [{ state: { equals: 'unconfirmed' } }, { mailedAt: { less_than: askedBefore.toISOString() } }] } })
  const { docs: left } = await payload.find({
    ...AS_SERVER, where: { and: [GONE, { leftAt: { less_than: leftBefore.toISOString() } }] }, pagination: false,
  })
  for (const { id, email } of left) {
    await suppress(payload, email, now)
    // Looked at again: they may have come back meanwhile.
    await payload.delete({ ...AS_SERVER, where: { and: [{ id: { equals: id } }, GONE] } })
  }
}
