import type { CollectionAfterDeleteHook, Payload, PayloadRequest } from 'payload'
import type { Subscriber } from '@/payload-types'
import { isFinal } from '@/src/domain/deliveries/delivery'
import { serverRequest } from '@/src/cms/write'
import { storesOf } from '../stores/stores-of.ts'
import { ALL_AS_SERVER } from '@/src/cms/access/as-server'

/** Replaces a deleted subscriber's id. */
const NOBODY = '–'

/** Removes a deleted subscriber from the rows of their mails. */
export const deleteDeliveriesOf: CollectionAfterDeleteHook<Subscriber> = async ({ id, req }) =>
  forgetDeliveries(req, [String(id)], new Date())

/**
 * Removes deleted subscribers from the rows of their mails where that is still missing: a mail was being handed over
 * during the deletion, or the deletion bypassed Payload. The results of editions stay.
 */
export async function deleteOldDeliveries(payload: Payload, now: Date): Promise<void> {
  const req = await serverRequest(payload)
  for await (const gone of storesOf(payload).receivers.gone(NOBODY)) await forgetDeliveries(req, gone, now)
}

/**
 * Skips rows that a worker changes at the same moment, and those being handed over: the worker needs their key to
 * record the outcome. They are handled the next time.
 */
async function forgetDeliveries(req: PayloadRequest, subscribers: readonly string[], now: Date): Promise<void> {
  for (const subscriber of subscribers) {
    // Run by the server: there is no user.
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
          // As the sender does for subscribers who left before their turn.
          ...(isFinal(state) ? {} : { state: 'skipped', finishedAt: now.getTime() }),
        },
      })
    }
  }
}
