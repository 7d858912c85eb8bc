import type { Payload } from 'payload'
import { isSqlite } from '../is-sqlite.ts'
import { mongoModel } from '../mongo-model.ts'
import { committedTogether } from './committed-together.ts'

type Value = string | number | null
type Run = (sql: string, args: Value[]) => Promise<Record<string, unknown>[]>

/** SQLite, if that is what there is: runs a statement and gives its rows. */
export function sqliteOf({ db }: Payload): Run | null {
  if (!isSqlite(db)) return null
  const { client } = db
  return async (sql, args) => plain((await client.execute({ sql, args })).rows)
}

/** The same, in one transaction with whatever else is asked for at this moment (`committedTogether`). */
export function sqliteTogetherOf({ db }: Payload): Run | null {
  if (!isSqlite(db)) return null
  const { client } = db
  return async (sql, args) => plain((await committedTogether(client, { sql, args })).rows)
}

/** A collection of MongoDB, beside Payload. */
export function mongoOf({ db }: Payload, slug: 'deliveries' | 'newsletters' | 'subscribers') {
  return mongoModel(db, slug).collection
}

function plain(rows: readonly object[]): Record<string, unknown>[] {
  return rows.map((row) => ({ ...row }))
}
