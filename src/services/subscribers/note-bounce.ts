import type { Payload } from 'payload'
import type { Subscriber } from '@/payload-types'
import { noteLeft } from '@/src/cms/erasures/note-erased'
import { afterBounce, type Bounce } from '@/src/domain/subscribers/subscriber'

/** Writes down that a mail to a subscriber came back; whom that blocks has left, as of now. Past Payload, which would write all that it had read: they may leave at this moment. */
export async function noteBounce(
  payload: Payload,
  { id, state, softBounces }: Pick<Subscriber, 'id' | 'state'> & { softBounces?: number | null },
  bounce: Bounce,
): Promise<void> {
  const after = afterBounce({ state, softBounces: softBounces ?? 0 }, bounce)
  const now = new Date()
  const blocked: unknown = await payload.db.updateOne({
    collection: 'subscribers',
    where: { and: [{ id: { equals: id } }, { state: { equals: state } }] },
    // What was asked for before is no reason to write to them again.
    data:
      after.state === state ? { softBounces: after.softBounces } : { ...after, leftAt: now.toISOString(), wish: null },
  })
  if (blocked !== null && after.state !== state) noteLeft(payload, id, after.state, now)
}
