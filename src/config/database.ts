import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { compatibilityOptions, mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Config, Payload } from 'payload'
import type { Env } from './env.ts'
import { migrations } from './migrations/index.ts'

/**
 * The database adapter for the settings. Transactions are off on both: SQLite has none worth using here, and one way of
 * working is easier to reason about than two (docs/decisions/0003). Ids are strings on both.
 */
export function databaseAdapter(database: Env['database']): Config['db'] {
  if (database.kind === 'mongodb') {
    return mongooseAdapter({
      url: database.uri,
      ...(database.compatibility ? compatibilityOptions[database.compatibility] : {}),
      transactionOptions: false,
    })
  }
  mkdirSync(path.dirname(database.file), { recursive: true })
  return sqliteAdapter({
    client: { url: `file:${database.file}` },
    idType: 'uuid',
    wal: true,
    // Milliseconds that a writer waits for another: the worker and the site share the file.
    busyTimeout: 5000,
    push: false,
    migrationDir: path.resolve(/* turbopackIgnore: true */ 'src/config/migrations'),
    prodMigrations: migrations,
  })
}

/**
 * Makes the indexes ready for use. MongoDB: waits until it has them; otherwise the first writes of a new database race
 * with them, and two documents can take one slug. SQLite has them from the migrations, but must count what is in the
 * tables to know which index narrows most: uncounted, it looks for today's changes among all that is published.
 */
export async function prepareIndexes({ db }: Payload): Promise<void> {
  // Payload types its adapter as any of them; these two properties are each of one.
  const { client, collections, versions } = db as unknown as Adapters
  await client?.execute('ANALYZE')
  // What is deleted is blank in the file: addresses that were erased must not be found in its free pages.
  await client?.execute('PRAGMA secure_delete = ON')
  for (const model of [collections, versions].flatMap((models) => Object.values(models ?? {}))) await model.init()
}

interface Adapters {
  /** SQLite's. */
  client?: { execute: (statement: string) => Promise<unknown> }
  /** MongoDB's. */
  collections?: Record<string, { init: () => Promise<unknown> }>
  versions?: Record<string, { init: () => Promise<unknown> }>
}
