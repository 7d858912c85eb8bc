import type { Payload } from 'payload'
import type { CountBasis } from '@/src/domain/indicators/indicator'
import type { LocalDate } from '@/src/domain/recurrence/series'
import { addDays } from '@/src/domain/time/copenhagen'
import { isSqlite } from '@/src/cms/is-sqlite'
import { mongoModel } from '@/src/cms/mongo-model'
import { basisFrom, textFrom } from './logbook-sums.ts'

/** What was logged of an offer in a time. */
export interface OfferEntries {
  /** Id of the offer. */
  activity: string
  /** By what is counted: what cannot be added together stays apart. */
  sums: { basis: CountBasis; sum: number }[]
  /** Entries, corrections included. */
  entries: number
}

/**
 * What the logbook holds of each offer from one Danish day to another, both inclusive, the most entered first. Asked of
 * the database itself, as `logbookSums` is. Holds no text; who may see counts is asked by the caller.
 */
export async function entriesByOffer(
  payload: Payload,
  { from, to }: { from: LocalDate; to: LocalDate },
): Promise<OfferEntries[]> {
  const [start, end] = [`${from}T00:00:00.000Z`, `${addDays(to, 1)}T00:00:00.000Z`]
  const byOffer = new Map<string, OfferEntries>()
  for (const { activity, basis, sum, entries } of await rowsOf(payload, start, end)) {
    const offer = byOffer.get(activity) ?? { activity, sums: [], entries: 0 }
    byOffer.set(activity, { ...offer, sums: [...offer.sums, { basis, sum }], entries: offer.entries + entries })
  }
  return [...byOffer.values()].sort((a, b) => b.entries - a.entries || (a.activity < b.activity ? -1 : 1))
}

interface Row {
  activity: string
  basis: CountBasis
  sum: number
  entries: number
}

async function rowsOf({ db }: Payload, start: string, end: string): Promise<Row[]> {
  if (isSqlite(db)) {
    const { rows } = await db.client.execute({
      sql: 'SELECT activity_id, basis, SUM(count) AS sum, COUNT(*) AS entries FROM log_entries WHERE date >= ? AND date < ? GROUP BY activity_id, basis ORDER BY basis',
      args: [start, end],
    })
    return rows.map((row) => ({
      activity: textFrom(row.activity_id),
      basis: basisFrom(row.basis),
      sum: Number(row.sum),
      entries: Number(row.entries),
    }))
  }
  const rows: { _id: { activity: unknown; basis: unknown }; sum: number; entries: number }[] = await mongoModel(
    db,
    'log-entries',
  ).aggregate([
    { $match: { date: { $gte: new Date(start), $lt: new Date(end) } } },
    { $group: { _id: { activity: '$activity', basis: '$basis' }, sum: { $sum: '$count' }, entries: { $sum: 1 } } },
    { $sort: { '_id.basis': 1 } },
  ])
  return rows.map(({ _id, sum, entries }) => ({
    activity: String(_id.activity),
    basis: basisFrom(_id.basis),
    sum,
    entries,
  }))
}
