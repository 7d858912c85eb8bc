import type { Payload } from 'payload'
import { mongoModel } from '@/src/cms/mongo-model'
import { receiverFrom, type ReceiverStore } from './receiver-store.ts'

/** Subscribers looked up at once. Not a join: servers that speak MongoDB's protocol may not support it. */
const BATCH = 500

export function mongoReceivers(db: Payload['db']): ReceiverStore {
  const subscribers = mongoModel(db, 'subscribers').collection
  const { ObjectId } = subscribers.conn.base.Types
  return {
    find: async (id) => {
      if (!ObjectId.isValid(id)) return null
      const row = await subscribers.findOne(
        { _id: new ObjectId(id) },
        { projection: { email: 1, language: 1, state: 1, softBounces: 1 } },
      )
      return row ? receiverFrom(id, row) : null
    },
    gone: async function* (but) {
      const named = mongoModel(db, 'deliveries').collection.aggregate<{ _id: unknown }>([
        { $match: { subscriber: { $ne: but } } },
        { $group: { _id: '$subscriber' } },
      ])
      for (let batch: string[] = []; ; batch = []) {
        while (batch.length < BATCH && (await named.hasNext())) batch.push(String((await named.next())?._id))
        if (batch.length === 0) return
        const ids = batch.filter((id) => ObjectId.isValid(id)).map((id) => new ObjectId(id))
        const found = await subscribers.find({ _id: { $in: ids } }, { projection: { _id: 1 } }).toArray()
        const here = new Set(found.map(({ _id }) => String(_id)))
        yield batch.filter((id) => !here.has(id))
      }
    },
  }
}
