import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { writeStatement } from '@/src/config/sqlite-transactions'

type Value = string | number | null
type Run = (sql: string, args: Value[]) => Promise<Record<string, unknown>[]>

/**
 * Runs a statement, bypassing Payload, and returns its rows. Writes share a transaction with other queued ones
 * (`writeStatement`) and are on the disk when the promise resolves.
 */
export function statements(db: SQLiteAdapter): { read: Run; write: Run } {
  return {
    read: async (sql, args) => plain((await db.client.execute({ sql, args })).rows),
    write: async (sql, args) => plain((await writeStatement(db, { sql, args })).rows),
  }
}

function plain(rows: readonly object[]): Record<string, unknown>[] {
  return rows.map((row) => ({ ...row }))
}
