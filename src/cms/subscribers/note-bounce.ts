import type { Payload } from 'payload'
import type { Subscriber } from '@/payload-types'
import { afterBounce, type Bounce } from '@/src/domain/subscribers/subscriber'

/** Writes down that a mail to a subscriber came back; whom that blocks has left, as of now. Past Payload, which would write all that it had read: they may leave at this moment. */
export async function noteBounce(payload: Payload, { id, state, softBounces }: Pick<Subscriber, 'id' | 'state'> & { softBounces?: number | null }, bounce: Bounce): Promise<void> {
  const after = afterBounce({ state, softBounces: softBounces ?? 0 }, bounce)
  await payload.db.updateOne({
    collection: 'subscribers', where: { and: [{ id: { equals: id } }, { state: { equals: state } }] },
    // What was asked for before is no reason to write to them again.
    data: after.state === state ? { softBounces: after.softBounces } : { ...after, leftAt: new Date().toISOString(), wish: null },
  })
}
