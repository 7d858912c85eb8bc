import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { isSqlite } from '../is-sqlite.ts'
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
  // Payload types its adapter as any of them; there are two here.
  const model = (db as unknown as MongooseAdapter).collections[slug]
  if (model === undefined) throw new Error(`There are no ${slug} in this database.`)
  return model.collection
}

function plain(rows: readonly object[]): Record<string, unknown>[] {
  return rows.map((row) => ({ ...row }))
}
