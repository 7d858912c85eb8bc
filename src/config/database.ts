import path from 'node:path'
import type { Client } from '@libsql/client'
import { compatibilityOptions, type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import { type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Config, Payload } from 'payload'
import type { Env } from './env.ts'
import { makeFolder } from './make-folder.ts'
import { migrations } from './migrations/index.ts'
import { withConditionsInOneLanguage } from './mongo-languages.ts'
import { SILENT_SERVER } from './mongo-lines.ts'
import { withMongoTransactions } from './mongo-transactions.ts'
import type { SiteLine } from './site-line.ts'
import { isBusy, runAlone, withTransactions } from './sqlite-transactions.ts'
import { migrate, pendingOf, recordedIn } from './sqlite/migrate.ts'

/**
 * The database adapter for the settings, with transactions where the server can have them (docs/decisions/0003). Ids are
 * strings on both.
 */
export function databaseAdapter(database: Env['database']): Config['db'] {
  if (database.kind === 'mongodb') {
    return withMongoTransactions(
      withConditionsInOneLanguage(
        mongooseAdapter({
          url: database.uri,
          ...(database.compatibility ? compatibilityOptions[database.compatibility] : {}),
          // With it, one document that is refused would undo those of a bulk edit that were said to be saved.
          bulkOperationsSingleTransaction: false,
          // A database that is away is told to the reader, not waited for.
          connectOptions: { serverSelectionTimeoutMS: 5000, ...SILENT_SERVER },
        }),
      ),
    )
  }
  makeFolder(path.dirname(database.file))
  return withTransactions(
    migratingOurselves(
      database.file,
      sqliteAdapter({
        client: { url: `file:${database.file}` },
        idType: 'uuid',
        wal: true,
        // Milliseconds that a reader waits, where it must: the worker and the site share the file.
        busyTimeout: 5000,
        push: false,
        migrationDir: path.resolve(/* turbopackIgnore: true */ 'src/config/migrations'),
        prodMigrations: migrations,
      }),
    ),
  )
}

/** Payload's own way does a migration statement by statement: killed in the midst, it leaves a database that nothing starts on. */
function migratingOurselves(file: string, adapter: ReturnType<typeof sqliteAdapter>): ReturnType<typeof sqliteAdapter> {
  return {
    ...adapter,
    init: ({ payload }) => {
      const made = adapter.init({ payload })
      made.migrate = async () => {
        for (const name of await migrate({ file, migrations, payload })) payload.logger.info(`Migrated: ${name}`)
      }
      return made
    },
  }
}

/**
 * Makes the indexes ready for use. MongoDB: waits until it has them; otherwise the first writes of a new database race
 * with them, and two documents can take one slug. SQLite has them from the migrations, but must count what is in the
 * tables to know which index narrows most: uncounted, it looks for today's changes among all that is published.
 */
export async function prepareIndexes({ db, logger }: Payload): Promise<void> {
  // Payload types its adapter as any of them; these properties are each of one.
  const { client, collections, versions } = db as unknown as Adapters
  if (client) {
    // Nobody is kept from starting for it: beside others that save without end it waits for the next start.
    await runAlone(db as unknown as SQLiteAdapter, 'ANALYZE').catch((error: unknown) => {
      if (!isBusy(error)) throw error
      logger.warn('The tables could not be counted, since another process was writing. They are at the next start.')
    })
  }
  for (const model of [collections, versions].flatMap((models) => Object.values(models ?? {}))) await model.init()
}

/** Whether the tables are those of this version: outside production a process may start before they are made. */
export async function areTablesMade({ db }: Payload): Promise<boolean> {
  const { client } = db as unknown as Adapters
  return client === undefined || pendingOf(migrations, await recordedIn(client)).length === 0
}

/**
 * How Payload's own line is tried. On SQLite it is only read over it: a write would stand in the queue of saves, and those who watch write
 * into the same file beside it.
 */
export function lineOf({ db }: Payload): SiteLine {
  const { client, connection } = db as unknown as Partial<SQLiteAdapter & MongooseAdapter>
  if (client) {
    const read = async () => (db as unknown as SQLiteAdapter).client.execute('SELECT key FROM payload_kv LIMIT 1')
    return { read, write: async () => Promise.resolve() }
  }
  const trials = connection?.collection('health')
  return {
    read: async () => trials?.findOne({ key: 'site' }),
    write: async () => trials?.updateOne({ key: 'site' }, { $set: { at: new Date() } }, { upsert: true }),
  }
}

interface Adapters {
  /** SQLite's. */
  client?: Client
  /** MongoDB's. */
  collections?: Record<string, { init: () => Promise<unknown> }>
  versions?: Record<string, { init: () => Promise<unknown> }>
}
