import type { Payload } from 'payload'
import { mongoModel } from '@/src/cms/mongo-model'
import { type DeliveryStore, leasedFrom } from './delivery-store.ts'

export function mongoDeliveries(db: Payload['db']): DeliveryStore {
  const deliveries = mongoModel(db, 'deliveries').collection
  const newsletters = mongoModel(db, 'newsletters').collection
  return {
    add: async (rows) => {
      const at = new Date()
      const fresh = { state: 'pending', attempts: 0, notBefore: 0, createdAt: at, updatedAt: at }
      await deliveries.bulkWrite(
        rows.map(({ key, newsletter, subscriber }) => ({
          updateOne: {
            filter: { key },
            update: { $setOnInsert: { key, newsletter, subscriber, ...fresh } },
            upsert: true,
          },
        })),
        { ordered: false },
      )
    },
    markQueued: async (newsletter) => {
      // Not Payload's `updateOne`: it updates `updatedAt`, which the sender uses as the time of the edition's last
      // step.
      await newsletters.updateOne(
        { _id: new newsletters.conn.base.Types.ObjectId(newsletter) },
        { $set: { queued: true } },
      )
    },
    take: async (newsletter, { name, now, until, most }) => {
      const found = await deliveries
        .find({ newsletter, state: 'pending', notBefore: { $lte: now } }, { projection: { _id: 1 }, limit: most })
        .toArray()
      await deliveries.updateMany(
        { _id: { $in: found.map(({ _id }) => _id) }, state: 'pending' },
        { $set: { state: 'leased', lease: name, leasedUntil: until } },
      )
      return (await deliveries.find({ lease: name, state: 'leased' }).toArray()).map(leasedFrom)
    },
    giveBack: async (name) => {
      await deliveries.updateMany({ lease: name, state: 'leased' }, { $set: { state: 'pending' } })
    },
    move: async ({ key, name, from, set, attempts }) => {
      const { modifiedCount } = await deliveries.updateOne(
        { lease: name, key, state: { $in: [...from] } },
        { $set: set, $inc: { attempts } },
      )
      return modifiedCount > 0
    },
    moveExpired: async ({ from, to, finishedAt, start, end }) => {
      await deliveries.updateMany(
        { state: from, $or: [{ leasedUntil: { $lt: start } }, { leasedUntil: { $gt: end } }] },
        { $set: { state: to, finishedAt } },
      )
    },
    counts: async (newsletter) => {
      const rows = await deliveries
        .aggregate<{ _id: unknown; rows: number }>([
          { $match: { newsletter } },
          { $group: { _id: '$state', rows: { $sum: 1 } } },
        ])
        .toArray()
      return rows.map(({ _id, rows: count }) => ({ state: _id, rows: count }))
    },
    latest: async (newsletter, since, most) => {
      const rows = await deliveries
        .find(
          { newsletter, finishedAt: { $gte: since } },
          { projection: { state: 1 }, sort: { finishedAt: -1 }, limit: most },
        )
        .toArray()
      return rows.map(({ state }) => state as unknown)
    },
    lastFinished: async (newsletter) => {
      const row = await deliveries.findOne(
        { newsletter, finishedAt: { $gt: 0 } },
        { projection: { finishedAt: 1 }, sort: { finishedAt: -1 } },
      )
      return Number(row?.finishedAt ?? 0)
    },
  }
}
