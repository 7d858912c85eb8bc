import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { writeStatement } from '@/src/config/sqlite-transactions'

type Value = string | number | null
type Run = (sql: string, args: Value[]) => Promise<Record<string, unknown>[]>

/**
 * Runs a statement past Payload and gives its rows. What is written goes into one transaction with whatever else waits for its turn
 * (`writeStatement`), and is on the disk when it is answered.
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
