import { statfs } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import type { Db } from 'mongodb'
import type { Env } from '@/src/config/env'
import { firstLine } from '@/src/config/log/first-line'
import { siteLine } from '@/src/config/site-line'
import type { Check } from './check.ts'
import { type Line, PATIENCE } from './line.ts'
import { fileStore } from '../uploads/choose-store.ts'

type Settings = Pick<Env, 'database' | 'dataDirectory' | 'mediaDirectory' | 'bucket'>

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
  const files = fileStore(settings)
  return {
    look: async () =>
      Promise.all([
        within('database', line.write()),
        ...sitesOwn(),
        within('migrations', line.migrated()),
        within('jobs', line.jobs(new Date())),
        within('space', spaceProblem(settings, LEAST_SPACE)),
        within(
          'media',
          files.look().then(() => null),
        ),
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
  { dataDirectory, mediaDirectory, bucket, database }: Settings,
  least: number,
): Promise<string | null> {
  const directories = [
    ...(database.kind === 'sqlite' ? [dataDirectory] : []),
    ...(bucket === null ? [mediaDirectory] : []),
  ]
  for (const directory of directories) {
    const { bavail, bsize } = await statfs(directory)
    if (bavail * bsize < least) return `${Math.floor((bavail * bsize) / MEGABYTE)} MB are free at ${directory}`
  }
  return null
}
