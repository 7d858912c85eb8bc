import type { CollectionAfterDeleteHook, Payload, PayloadRequest } from 'payload'
import type { Subscriber } from '@/payload-types'
import { isFinal } from '@/src/domain/deliveries/delivery'
import { mongoOf, sqliteOf } from '../deliveries/database.ts'
import { serverRequest } from '@/src/cms/write'

/** Stands where a person stood. */
const NOBODY = '–'
/** People who are looked up at once. */
const BATCH = 500

/** The server's own: there is no user. */
const AS_SERVER = { overrideAccess: true, depth: 0, pagination: false } as const

/** Whoever deletes a subscriber: the rows of their mails lose them. */
export const forgetDeliveriesOf: CollectionAfterDeleteHook<Subscriber> = async ({ id, req }) =>
  forgetDeliveries(req, [String(id)], new Date())

/**
 * The rows of those who are no more lose them: of a mail that was on its way when they were deleted, or of whoever was deleted past
 * Payload. What an edition came to stays as it was.
 */
export async function forgetOldDeliveries(payload: Payload, now: Date): Promise<void> {
  const req = await serverRequest(payload)
  const sqlite = sqliteOf(payload)
  if (sqlite) {
    const gone = await sqlite.read(
      'SELECT DISTINCT subscriber FROM deliveries WHERE subscriber <> ? AND NOT EXISTS (SELECT 1 FROM subscribers WHERE subscribers.id = deliveries.subscriber)',
      [NOBODY],
    )
    await forgetDeliveries(
      req,
      gone.map(({ subscriber }) => String(subscriber)),
      now,
    )
    return
  }
  const all = mongoOf(payload, 'deliveries').aggregate([
    { $match: { subscriber: { $ne: NOBODY } } },
    { $group: { _id: '$subscriber' } },
  ])
  for (let batch: string[] = []; ; batch = []) {
    while (batch.length < BATCH && (await all.hasNext())) batch.push(String((await all.next())?._id))
    if (batch.length === 0) return
    const { docs } = await payload.find({
      collection: 'subscribers',
      ...AS_SERVER,
      where: { id: { in: batch } },
      select: { state: true },
    })
    const here = new Set(docs.map(({ id }) => id))
    await forgetDeliveries(
      req,
      batch.filter((id) => !here.has(id)),
      now,
    )
  }
}

/**
 * A row that its worker moves at this moment stays for the next time, and so does that of a mail that is being handed over: the
 * worker finds it by its name, to write down how that ended.
 */
async function forgetDeliveries(req: PayloadRequest, subscribers: readonly string[], now: Date): Promise<void> {
  for (const subscriber of subscribers) {
    const { docs } = await req.payload.find({
      collection: 'deliveries',
      ...AS_SERVER,
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
