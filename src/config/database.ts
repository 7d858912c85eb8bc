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
 * Waits until MongoDB has its indexes: otherwise the first writes of a new database race with them, and two documents
 * can take one slug. Nothing to do on SQLite, where the migrations made them.
 */
export async function buildIndexes(payload: Payload): Promise<void> {
  if (!('collections' in payload.db) || !('versions' in payload.db)) return
  for (const models of [payload.db.collections, payload.db.versions]) {
    for (const model of Object.values(models as Record<string, { init: () => Promise<unknown> }>)) await model.init()
  }
}
