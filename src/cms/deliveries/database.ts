import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { isSqlite } from '../is-sqlite.ts'

type Value = string | number | null

/** SQLite, if that is what there is: runs a statement and gives its rows. */
export function sqliteOf({ db }: Payload): ((sql: string, args: Value[]) => Promise<Record<string, unknown>[]>) | null {
  if (!isSqlite(db)) return null
  const { client } = db
  return async (sql, args) => (await client.execute({ sql, args })).rows.map((row) => ({ ...row }))
}

/** A collection of MongoDB, beside Payload. */
export function mongoOf({ db }: Payload, slug: 'deliveries' | 'newsletters' | 'subscribers') {
  // Payload types its adapter as any of them; there are two here.
  const model = (db as unknown as MongooseAdapter).collections[slug]
  if (model === undefined) throw new Error(`There are no ${slug} in this database.`)
  return model.collection
}
