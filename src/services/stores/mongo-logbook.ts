import type { Payload } from 'payload'
import { mongoModel } from '@/src/cms/mongo-model'
import { type LogbookStore, sumFrom } from './logbook-store.ts'

interface Row {
  _id: { of: unknown; basis: unknown }
  sum: number
  entries: number
}

export function mongoLogbook(db: Payload['db']): LogbookStore {
  const sumsBy = async (field: 'metric' | 'activity', start: string, end: string) => {
    const rows: Row[] = await mongoModel(db, 'log-entries').aggregate([
      { $match: { date: { $gte: new Date(start), $lt: new Date(end) } } },
      { $group: { _id: { of: `$${field}`, basis: '$basis' }, sum: { $sum: '$count' }, entries: { $sum: 1 } } },
    ])
    return rows.map(({ _id, sum, entries }) => ({ of: String(_id.of), ...sumFrom({ basis: _id.basis, sum, entries }) }))
  }
  return {
    sumsByMetric: async (start, end) =>
      (await sumsBy('metric', start, end)).map(({ of, ...sum }) => ({ metric: of, ...sum })),
    sumsByOffer: async (start, end) =>
      (await sumsBy('activity', start, end)).map(({ of, ...sum }) => ({ activity: of, ...sum })),
  }
}
