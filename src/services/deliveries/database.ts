import type { Payload } from 'payload'
import { writeStatement } from '@/src/config/sqlite-transactions'
import { isSqlite } from '@/src/cms/is-sqlite'
import { mongoModel } from '@/src/cms/mongo-model'

type Value = string | number | null
type Run = (sql: string, args: Value[]) => Promise<Record<string, unknown>[]>

/**
 * SQLite, if that is what there is: runs a statement and gives its rows. What is written goes into one transaction with whatever
 * else waits for its turn (`writeStatement`), and is on the disk when it is answered.
 */
export function sqliteOf({ db }: Payload): { read: Run; write: Run } | null {
  if (!isSqlite(db)) return null
  return {
    read: async (sql, args) => plain((await db.client.execute({ sql, args })).rows),
    write: async (sql, args) => plain((await writeStatement(db, { sql, args })).rows),
  }
}

/** A collection of MongoDB, beside Payload. */
export function mongoOf({ db }: Payload, slug: 'deliveries' | 'newsletters' | 'subscribers') {
  return mongoModel(db, slug).collection
}

function plain(rows: readonly object[]): Record<string, unknown>[] {
  return rows.map((row) => ({ ...row }))
}
