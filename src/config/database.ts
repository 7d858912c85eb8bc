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
import { indexByParent } from './sqlite/index-by-parent.ts'
import { migrate, pendingOf, recordedIn } from './sqlite/migrate.ts'

/**
 * The configured database adapter, with transactions where the server supports them (docs/decisions/0003). Ids are
 * strings on both.
 */
export function databaseAdapter(database: Env['database']): Config['db'] {
  if (database.kind === 'mongodb') {
    return withMongoTransactions(
      withConditionsInOneLanguage(
        mongooseAdapter({
          url: database.uri,
          ...(database.compatibility ? compatibilityOptions[database.compatibility] : {}),
          // If true, one rejected document would roll back those of a bulk edit that were already reported as saved.
          bulkOperationsSingleTransaction: false,
          // Report an unavailable database to the reader instead of waiting for it.
          connectOptions: { serverSelectionTimeoutMS: 5000, ...SILENT_SERVER },
        }),
      ),
    )
  }
  makeFolder(path.dirname(database.file))
  return withTransactions(
    withOwnTables(
      database.file,
      sqliteAdapter({
        client: { url: `file:${database.file}` },
        idType: 'uuid',
        wal: true,
        // Milliseconds that a reader waits for a lock: the worker and the site share the file.
        busyTimeout: 5000,
        push: false,
        migrationDir: path.resolve(/* turbopackIgnore: true */ 'src/config/migrations'),
        prodMigrations: migrations,
      }),
    ),
  )
}

/**
 * Makes the tables our own way. Payload lacks some indexes, and runs a migration statement by statement without a
 * transaction: if killed midway, it leaves a database on which nothing starts.
 */
function withOwnTables(file: string, adapter: ReturnType<typeof sqliteAdapter>): ReturnType<typeof sqliteAdapter> {
  return {
    ...adapter,
    init: ({ payload }) => {
      const made = adapter.init({ payload })
      made.beforeSchemaInit.push(({ schema }) => {
        indexByParent(made.rawTables)
        return schema
      })
      made.migrate = async () => {
        for (const name of await migrate({ file, migrations, payload })) payload.logger.info(`Migrated: ${name}`)
      }
      return made
    },
  }
}

/**
 * Prepares the indexes. On MongoDB: waits until they exist; otherwise the first writes of a new database race with
 * their creation, and two documents can get the same slug. SQLite has them from the migrations, but needs statistics on
 * the tables to choose the most selective index: without, it searches everything published for today's changes.
 */
export async function prepareIndexes({ db, logger }: Payload): Promise<void> {
  // Payload types its adapter as any of them; each of these properties exists on one.
  const { client, collections, versions } = db as unknown as Adapters
  if (client) {
    // Not required for startup: if other processes save continuously, it is left to the next start.
    await runAlone(db as unknown as SQLiteAdapter, 'ANALYZE').catch((error: unknown) => {
      if (!isBusy(error)) throw error
      logger.warn('The tables could not be counted, since another process was writing. They are at the next start.')
    })
  }
  for (const model of [collections, versions].flatMap((models) => Object.values(models ?? {}))) await model.init()
}

/** Whether all migrations of this version have run. Outside production a process may start before they have. */
export async function areTablesMade({ db }: Payload): Promise<boolean> {
  const { client } = db as unknown as Adapters
  return client === undefined || pendingOf(migrations, await recordedIn(client)).length === 0
}

/**
 * How to test Payload's own connection. On SQLite only by a read: a write would queue behind saves, and the health
 * check writes to the same file on another connection.
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
  /** SQLite only. */
  client?: Client
  /** MongoDB only. */
  collections?: Record<string, { init: () => Promise<unknown> }>
  versions?: Record<string, { init: () => Promise<unknown> }>
}
