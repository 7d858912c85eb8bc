import { existsSync } from 'node:fs'
import { access, constants, statfs } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import type { Client } from '@libsql/client'
import { type Db, MongoClient } from 'mongodb'
import type { Env } from '@/src/config/env'
import { firstLine } from '@/src/config/log/first-line'
import { SILENT_SERVER } from '@/src/config/mongo-lines'
import { migrations } from '@/src/config/migrations/index'
import { siteLine } from '@/src/config/site-line'
import { pendingOf, recordedIn } from '@/src/config/sqlite/migrate'
import { openFile } from '@/src/config/sqlite/open-file'
import type { Check } from './check.ts'

type Settings = Pick<Env, 'database' | 'dataDirectory' | 'mediaDirectory'>

const MEGABYTE = 1024 * 1024
/** Bytes. With less, neither an upload nor the database's write-ahead log may fit. */
const LEAST_SPACE = 16 * MEGABYTE
/** Milliseconds. A due job is normally taken within a minute or two. */
const LATE_JOB = 10 * 60_000
/** Milliseconds: limit of one check and of waiting for another writer; interval between attempts. */
const PATIENCE = 1500
const STEP = 50

/** Checks of what a site needs to work. */
export interface Readiness {
  /** Runs all checks. Resolves within two seconds whatever the database does. */
  look: () => Promise<Check[]>
  /** The MongoDB connection, for other uses; null on SQLite. */
  db: Db | null
  close: () => Promise<void>
}

/**
 * Uses connections of its own, so that a blocked Payload does not block the checks. Also checks the site's own
 * connection if it is in this process: one may work without the other.
 */
export function openReadiness(settings: Settings): Readiness {
  const { database } = settings
  const line = database.kind === 'mongodb' ? mongoLine(database.uri) : sqliteLine(database.file)
  return {
    look: async () =>
      Promise.all([
        within('database', line.write()),
        ...sitesOwn(),
        within('migrations', line.migrated()),
        within('jobs', line.jobs(new Date())),
        within('space', spaceProblem(settings, LEAST_SPACE)),
        within('media', media(settings)),
      ]),
    db: line.db,
    close: line.close,
  }
}

function sitesOwn(): Promise<Check>[] {
  const line = siteLine()
  return line === null
    ? []
    : [
        within(
          'site',
          line
            .write()
            .then(line.read)
            .then(() => null),
        ),
      ]
}

interface Line {
  db: Db | null
  write: () => Promise<string | null>
  migrated: () => Promise<string | null>
  jobs: (now: Date) => Promise<string | null>
  close: () => Promise<void>
}

/** `look` resolves to the problem, or null. */
async function within(name: string, look: Promise<string | null>): Promise<Check> {
  const tooLong = setTimeout(PATIENCE, `no answer within ${PATIENCE} ms`, { ref: false })
  const problem = await Promise.race([look, tooLong]).catch((error: unknown) => firstLine(error))
  return { name, isWell: problem === null, words: problem ?? 'well' }
}

/**
 * A connection that is opened on demand. Checks that the file exists, since opening would create a missing one and find
 * it empty.
 */
function opening(file: string): { connected: () => Promise<Client>; close: () => Promise<void> } {
  let client: Client | null = null
  return {
    connected: async () => {
      if (!existsSync(file)) throw new Error(`there is no file ${file}`)
      client ??= await openFile(file, 0)
      return client
    },
    close: async () => {
      client?.close()
      client = null
      return Promise.resolve()
    },
  }
}

function sqliteLine(file: string): Line {
  // The writer's connection is closed when a statement is refused, which must not affect the reader's queries.
  const [writer, reader] = [opening(file), opening(file)]
  return {
    db: null,
    // The driver waits synchronously and would block the whole site, so retry instead.
    write: async () => {
      for (const end = Date.now() + PATIENCE; ; await setTimeout(STEP)) {
        try {
          const line = await writer.connected()
          await line.execute({
            sql: `INSERT INTO payload_kv (id, key, data) VALUES ('health', 'health', ?) ON CONFLICT (key) DO UPDATE SET data = excluded.data`,
            args: [JSON.stringify(Date.now())],
          })
          return null
        } catch (error) {
          // A refused statement stays open in this driver, so its connection is no longer usable.
          await writer.close()
          if (!(error instanceof Error && error.message.includes('SQLITE_BUSY')) || Date.now() > end) throw error
        }
      }
    },
    migrated: async () => {
      const pending = pendingOf(migrations, await recordedIn(await reader.connected()))
      return pending.length === 0 ? null : `${pending.length} migrations are missing`
    },
    jobs: async (now) => {
      const { rows } = await (
        await reader.connected()
      ).execute({
        sql: `SELECT count(*) AS late FROM payload_jobs WHERE completed_at IS NULL AND coalesce(has_error, 0) = 0 AND coalesce(processing, 0) = 0 AND coalesce(wait_until, created_at) < ?`,
        args: [new Date(now.getTime() - LATE_JOB).toISOString()],
      })
      return lateWords(Number(rows[0]?.late))
    },
    close: async () => {
      await Promise.all([writer.close(), reader.close()])
    },
  }
}

function mongoLine(uri: string): Line {
  const client = new MongoClient(uri, {
    serverSelectionTimeoutMS: PATIENCE,
    socketTimeoutMS: 2 * PATIENCE,
    ...SILENT_SERVER,
    maxPoolSize: 5,
    retryWrites: false,
  })
  const db = client.db()
  return {
    db,
    write: async () => {
      await db.collection('health').updateOne({ key: 'health' }, { $set: { at: new Date() } }, { upsert: true })
      return null
    },
    // MongoDB has no migrations.
    migrated: async () => Promise.resolve(null),
    jobs: async (now) => {
      const late = await db.collection('payload-jobs').countDocuments({
        completedAt: null,
        hasError: { $ne: true },
        processing: { $ne: true },
        $or: [
          { waitUntil: { $lt: new Date(now.getTime() - LATE_JOB) } },
          { waitUntil: null, createdAt: { $lt: new Date(now.getTime() - LATE_JOB) } },
        ],
      })
      return lateWords(late)
    },
    close: async () => client.close(),
  }
}

function lateWords(late: number): string | null {
  return late === 0 ? null : `${late} jobs are due for more than ten minutes: nobody takes them`
}

/** Describes the first folder with less than `least` bytes free; null if there is none. */
export async function spaceProblem(
  { dataDirectory, mediaDirectory, database }: Settings,
  least: number,
): Promise<string | null> {
  for (const directory of database.kind === 'sqlite' ? [dataDirectory, mediaDirectory] : [mediaDirectory]) {
    const { bavail, bsize } = await statfs(directory)
    if (bavail * bsize < least) return `${Math.floor((bavail * bsize) / MEGABYTE)} MB are free at ${directory}`
  }
  return null
}

async function media({ mediaDirectory }: Settings): Promise<string | null> {
  await access(mediaDirectory, constants.R_OK | constants.W_OK)
  return null
}
