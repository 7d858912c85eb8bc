import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import type { CountBasis } from '@/src/domain/indicators/indicator'
import type { LocalDate } from '@/src/domain/recurrence/series'
import { addDays } from '@/src/domain/time/copenhagen'
import { isSqlite } from '@/src/cms/is-sqlite'
import { mongoModel } from '@/src/cms/mongo-model'

/** How much of something was counted in a time. */
export interface LogbookSum {
  /** Id of the metric. */
  metric: string
  basis: CountBasis
  sum: number
  /** Entries, corrections included. */
  entries: number
}

/**
 * What the logbook holds from one Danish day to another, both inclusive, by what was counted. Asked of the database
 * itself: through Payload, a hundred thousand entries would be read one by one. Holds no text, so nobody's access is asked.
 */
export async function logbookSums(
  payload: Payload,
  { from, to }: { from: LocalDate; to: LocalDate },
): Promise<LogbookSum[]> {
  const [start, end] = [`${from}T00:00:00.000Z`, `${addDays(to, 1)}T00:00:00.000Z`]
  return isSqlite(payload.db) ? sumsInSqlite(payload.db, start, end) : sumsInMongo(payload.db, start, end)
}

async function sumsInSqlite({ client }: SQLiteAdapter, start: string, end: string): Promise<LogbookSum[]> {
  const { rows } = await client.execute({
    // The plus keeps SQLite from the index of days: it reads the one that lies in the order of the groups (`LogEntries`), and sorts nothing.
    sql: 'SELECT metric_id, basis, SUM(count) AS sum, COUNT(*) AS entries FROM log_entries WHERE +date >= ? AND +date < ? GROUP BY metric_id, basis',
    args: [start, end],
  })
  return rows.map((row) => ({
    metric: textFrom(row.metric_id),
    basis: basisFrom(row.basis),
    sum: Number(row.sum),
    entries: Number(row.entries),
  }))
}

async function sumsInMongo(db: Payload['db'], start: string, end: string): Promise<LogbookSum[]> {
  const rows: { _id: { metric: unknown; basis: unknown }; sum: number; entries: number }[] = await mongoModel(
    db,
    'log-entries',
  ).aggregate([
    { $match: { date: { $gte: new Date(start), $lt: new Date(end) } } },
    { $group: { _id: { metric: '$metric', basis: '$basis' }, sum: { $sum: '$count' }, entries: { $sum: 1 } } },
  ])
  return rows.map(({ _id, sum, entries }) => ({
    metric: String(_id.metric),
    basis: basisFrom(_id.basis),
    sum,
    entries,
  }))
}

export function textFrom(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

export function basisFrom(value: unknown): CountBasis {
  return value === 'persons' || value === 'sessions' ? value : 'participations'
}
