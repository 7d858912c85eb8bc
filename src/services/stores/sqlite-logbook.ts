import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { type LogbookStore, sumFrom } from './logbook-store.ts'
import { statements } from './statements.ts'

export function sqliteLogbook(db: SQLiteAdapter): LogbookStore {
  const { read } = statements(db)
  return {
    sumsByMetric: async (start, end) => {
      const rows = await read(
        // The plus keeps SQLite from using the index on `date`. It uses the one in the order of the groups instead
        // (`LogEntries`), which needs no sorting.
        'SELECT metric_id, basis, SUM(count) AS sum, COUNT(*) AS entries FROM log_entries WHERE +date >= ? AND +date < ? GROUP BY metric_id, basis',
        [start, end],
      )
      return rows.map((row) => ({ metric: textFrom(row.metric_id), ...sumFrom(row) }))
    },
    sumsByOffer: async (start, end) => {
      const rows = await read(
        'SELECT activity_id, basis, SUM(count) AS sum, COUNT(*) AS entries FROM log_entries WHERE date >= ? AND date < ? GROUP BY activity_id, basis',
        [start, end],
      )
      return rows.map((row) => ({ activity: textFrom(row.activity_id), ...sumFrom(row) }))
    },
  }
}

function textFrom(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
