import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getPayload, type Payload } from 'payload'
import { afterAll, inject } from 'vitest'
import config from '@payload-config'
import { runErrands } from '@/src/services/outbox/run-errands'
import { env } from '@/src/config/env'
import { migrations } from '@/src/config/migrations'
import { runAlone } from '@/src/config/sqlite-transactions'

/** An empty database with its tables. Creating it takes seconds, so the first file of a run does it for all. */
const emptyDatabase = path.join(inject('databases').directory, 'empty.sqlite')

let payload: Promise<Payload> | null = null
/** The outbox is processed meanwhile, as in the site's own process. */
const stop = new AbortController()
let errands: Promise<void> | null = null

/**
 * The Payload instance of this test file, on its own database with only tables and indexes. Every call returns the same
 * instance. The database is deleted after the file's tests.
 */
export function payloadForTest(): Promise<Payload> {
  payload ??= start().then((started) => {
    // The tests provoke rejections; Payload's log of each would bury the tests' output.
    started.logger.level = 'silent'
    errands = runErrands(started, stop.signal)
    return started
  })
  return payload
}

afterAll(async () => {
  if (payload === null) return
  const started = await payload
  stop.abort()
  await errands
  if (env.database.kind === 'mongodb') await doors(started).connection.dropDatabase()
  await started.destroy()
})

async function start(): Promise<Payload> {
  if (env.database.kind === 'mongodb') return getPayload({ config })
  const isFirst = !existsSync(emptyDatabase)
  mkdirSync(path.dirname(env.database.file), { recursive: true })
  if (!isFirst) copyFileSync(emptyDatabase, env.database.file)
  const started = await getPayload({ config })
  if (isFirst) {
    // Outside production the database is not migrated automatically.
    await doors(started).migrate({ migrations })
    // Another file's process may do the same: whole under its own name, then put in place.
    const own = `${emptyDatabase}-${process.pid}`
    await runAlone(started.db as unknown as SQLiteAdapter, `VACUUM INTO '${own}'`)
    renameSync(own, emptyDatabase)
  }
  return started
}

/** What the adapters have beyond Payload's common type: `connection` is MongoDB's, the others are SQLite's. */
interface Doors {
  connection: { dropDatabase: () => Promise<void> }
  migrate: (args: { migrations: typeof migrations }) => Promise<void>
}

function doors({ db }: Payload): Doors {
  return db as unknown as Doors
}
