import { access, constants, statfs } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import type { Db } from 'mongodb'
import type { Env } from '@/src/config/env'
import { firstLine } from '@/src/config/log/first-line'
import { siteLine } from '@/src/config/site-line'
import type { Check } from './check.ts'
import { type Line, PATIENCE } from './line.ts'

type Settings = Pick<Env, 'database' | 'dataDirectory' | 'mediaDirectory'>

const MEGABYTE = 1024 * 1024
/** Bytes. With less, neither an upload nor the database's write-ahead log may fit. */
const LEAST_SPACE = 16 * MEGABYTE

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
export async function openReadiness(settings: Settings): Promise<Readiness> {
  const line = await lineTo(settings.database)
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

/** `look` resolves to the problem, or null. */
async function within(name: string, look: Promise<string | null>): Promise<Check> {
  const tooLong = setTimeout(PATIENCE, `no answer within ${PATIENCE} ms`, { ref: false })
  const problem = await Promise.race([look, tooLong]).catch((error: unknown) => firstLine(error))
  return { name, isWell: problem === null, words: problem ?? 'well' }
}

/** Loads the driver of the one database that is used. */
async function lineTo(database: Env['database']): Promise<Line> {
  if (database.kind === 'mongodb') return (await import('./mongo-line.ts')).mongoLine(database.uri)
  return (await import('./sqlite-line.ts')).sqliteLine(database.file)
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
