import type { CollectionAfterDeleteHook, Payload, PayloadRequest } from 'payload'
import type { Subscriber } from '@/payload-types'
import { isFinal } from '@/src/domain/deliveries/delivery'
import { serverRequest } from '@/src/cms/write'
import { storesOf } from '../stores/stores-of.ts'
import { ALL_AS_SERVER } from '@/src/cms/access/as-server'

/** Stands where a person stood. */
const NOBODY = '–'

/** Whoever deletes a subscriber: the rows of their mails lose them. */
export const deleteDeliveriesOf: CollectionAfterDeleteHook<Subscriber> = async ({ id, req }) =>
  forgetDeliveries(req, [String(id)], new Date())

/**
 * The rows of those who are no more lose them: of a mail that was on its way when they were deleted, or of whoever was deleted past
 * Payload. What an edition came to stays as it was.
 */
export async function deleteOldDeliveries(payload: Payload, now: Date): Promise<void> {
  const req = await serverRequest(payload)
  for await (const gone of storesOf(payload).receivers.gone(NOBODY)) await forgetDeliveries(req, gone, now)
}

/**
 * A row that its worker moves at this moment stays for the next time, and so does that of a mail that is being handed over: the
 * worker finds it by its name, to write down how that ended.
 */
async function forgetDeliveries(req: PayloadRequest, subscribers: readonly string[], now: Date): Promise<void> {
  for (const subscriber of subscribers) {
    // The server's own: there is no user.
    const { docs } = await req.payload.find({
      collection: 'deliveries',
      ...ALL_AS_SERVER,
      where: { and: [{ subscriber: { equals: subscriber } }, { state: { not_equals: 'handing' } }] },
    })
    for (const { id, newsletter, state } of docs) {
      await req.payload.db.updateOne({
        collection: 'deliveries',
        req,
        where: { and: [{ id: { equals: id } }, { state: { equals: state } }] },
        data: {
          key: `${newsletter}/${NOBODY}${id}`,
          subscriber: NOBODY,
          answer: '',
          // As the sender does with those who left before their turn came.
          ...(isFinal(state) ? {} : { state: 'skipped', finishedAt: now.getTime() }),
        },
      })
    }
  }
}
