import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getPayload, type Payload } from 'payload'
import { afterAll, inject } from 'vitest'
import config from '@payload-config'
import { runErrands } from '@/src/services/outbox/run-errands'
import { env } from '@/src/config/env'
import { migrations } from '@/src/config/migrations'
import { runAlone } from '@/src/config/sqlite-transactions'

/** An empty database with its tables: making it takes seconds, so the first file of a run makes it for all. */
const emptyDatabase = path.join(inject('databases').directory, 'empty.sqlite')

let payload: Promise<Payload> | null = null
/** As in the site's own process, what saves have posted is done meanwhile. */
const stop = new AbortController()
let errands: Promise<void> | null = null

/**
 * The Payload of this test file, on a database of its own that is empty but for its tables and indexes. The same one,
 * however often asked. After the file's tests the database is gone.
 */
export function payloadForTest(): Promise<Payload> {
  payload ??= start().then((started) => {
    // Refusals are what is tested: Payload's report of each would bury the tests' own.
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
  // Outside production Payload would write payload-types.ts anew at each start, in a process that outlives the tests.
  const { typescript } = await config
  typescript.autoGenerate = false
  if (env.database.kind === 'mongodb') return getPayload({ config })
  const isFirst = !existsSync(emptyDatabase)
  mkdirSync(path.dirname(env.database.file), { recursive: true })
  if (!isFirst) copyFileSync(emptyDatabase, env.database.file)
  const started = await getPayload({ config })
  if (isFirst) {
    // Outside production nobody migrates by themselves.
    await doors(started).migrate({ migrations })
    await runAlone(started.db as unknown as SQLiteAdapter, `VACUUM INTO '${emptyDatabase}'`)
  }
  return started
}

/** What the adapters offer beyond Payload's common type: `connection` that of MongoDB, the others that of SQLite. */
interface Doors {
  connection: { dropDatabase: () => Promise<void> }
  migrate: (args: { migrations: typeof migrations }) => Promise<void>
}

function doors({ db }: Payload): Doors {
  return db as unknown as Doors
}
