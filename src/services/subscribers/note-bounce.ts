import type { Payload } from 'payload'
import type { Subscriber } from '@/payload-types'
import { noteLeft } from '@/src/cms/erasures/note-erased'
import { afterBounce, type Bounce } from '@/src/domain/subscribers/subscriber'

/**
 * Records that a mail to a subscriber bounced. If this blocks them, they count as having left now. Bypasses Payload,
 * which would write back every field it had read: they may unsubscribe at the same moment.
 */
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
    // An earlier, unconfirmed wish must not lead to another mail.
    data:
      after.state === state ? { softBounces: after.softBounces } : { ...after, leftAt: now.toISOString(), wish: null },
  })
  if (blocked !== null && after.state !== state) noteLeft(payload, id, after.state, now)
}
