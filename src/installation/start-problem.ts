import { accessSync, constants, existsSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Env } from '@/src/config/env'
import { firstLine } from '@/src/config/log/first-line'
import { makeFolder } from '@/src/config/make-folder'
import { schemaOf } from '@/src/config/sqlite/schema-of'
import { textIn } from '@/src/config/sqlite/text-in'
import { filesBelow } from './backup/files.ts'
import { BackupProblem } from './backup/manifest.ts'
import { namedInSqlite, using } from './backup/sqlite.ts'

/** Tables of which every database of ours has one, however early its first migration was interrupted. */
const OURS = ['payload_migrations', 'activities_needs']
/** Collections whose documents are files. */
const FILE_COLLECTIONS = ['media', 'files']
/** A file of this name in MEDIA_DIR confirms that the operator knows the files are lost. */
const LOST = 'lost'

/** Why a site cannot start with these settings: one sentence, or null. The checks are cheap and change nothing. */
export async function startProblem({
  database,
  dataDirectory,
  mediaDirectory,
}: Pick<Env, 'database' | 'dataDirectory' | 'mediaDirectory'>): Promise<string | null> {
  const unwritable = [database.kind === 'sqlite' ? path.dirname(database.file) : dataDirectory, mediaDirectory]
    .map(writeProblem)
    .find((problem) => problem !== null)
  if (unwritable !== undefined) return unwritable
  try {
    return database.kind === 'mongodb'
      ? await serverProblem(database.uri, mediaDirectory)
      : await fileProblem(database.file, mediaDirectory)
  } catch (error) {
    if (error instanceof BackupProblem) return error.message
    return `The database cannot be opened: ${firstLine(error)}`
  }
}

async function serverProblem(uri: string, mediaDirectory: string): Promise<string | null> {
  const { isHalfRestored, namedInMongo, usingMongo } = await import('./backup/mongodb.ts')
  return usingMongo(uri, async (db) =>
    (await isHalfRestored(db))
      ? 'A restore into this database was broken off: run `npm run restore` again.'
      : lostFilesProblem(await namedInMongo(db, FILE_COLLECTIONS), mediaDirectory),
  )
}

async function fileProblem(file: string, mediaDirectory: string): Promise<string | null> {
  if (!existsSync(file)) return lostDatabaseProblem(file, mediaDirectory)
  const unopenable = openProblem(file)
  if (unopenable !== null) return unopenable
  return using(file, async (client) => {
    const verdict = textIn((await client.execute('PRAGMA quick_check(1)')).rows[0]?.quick_check)
    if (verdict !== 'ok') return `The database ${file} is damaged (${verdict}): restore a backup.`
    const tables = await schemaOf(client)
    // A full disk or a failed copy leaves an empty file.
    if (tables.size === 0) return lostDatabaseProblem(file, mediaDirectory)
    if (OURS.some((name) => tables.has(name)))
      return lostFilesProblem(await namedInSqlite(client, FILE_COLLECTIONS), mediaDirectory)
    return `The database ${file} is another application's: set DATA_DIR (or DATABASE_URI) to a place of this one's own.`
  })
}

/** SQLite reports only an error number for a file it cannot open. */
function openProblem(file: string): string | null {
  if (!statSync(file).isFile()) return `The database ${file} is no file: set DATA_DIR (or DATABASE_URI) right.`
  try {
    accessSync(file, constants.R_OK | constants.W_OK)
    return null
  } catch {
    return `The database ${file} cannot be read and written: give the site's user the right to.`
  }
}

/** Files without a database: starting would create a new database beside them. */
async function lostDatabaseProblem(file: string, mediaDirectory: string): Promise<string | null> {
  const [lost] = await filesBelow(mediaDirectory)
  return lost === undefined
    ? null
    : `There is no database at ${file}, but there are uploaded files (${path.join(mediaDirectory, lost)}): set DATA_DIR right, restore a backup, or move the files away to begin anew.`
}

/**
 * A database without its files: MEDIA_DIR points elsewhere, or its disk is not mounted. A single file that exists rules
 * out both.
 */
async function lostFilesProblem(named: readonly string[], mediaDirectory: string): Promise<string | null> {
  if (named.length === 0) return null
  const there = new Set((await filesBelow(mediaDirectory)).map((place) => path.posix.basename(place)))
  return named.some((name) => there.has(name)) || there.has(LOST)
    ? null
    : `The database names ${named.length} uploaded files, and none of them lies below ${mediaDirectory}: set MEDIA_DIR right, put its disk back, or restore the files. If they are lost for good, say so with an empty file of the name "${LOST}" there.`
}

/** Why a folder cannot be written to: one sentence, or null. Creates the folder if it does not exist. */
export function writeProblem(directory: string): string | null {
  const trial = path.join(directory, `.trial-${process.pid}`)
  try {
    makeFolder(directory)
    writeFileSync(trial, '')
    rmSync(trial)
    return null
  } catch (error) {
    return `${directory} cannot be written to (${error instanceof Error && 'code' in error ? String(error.code) : String(error)}): give the site's user the right to, or name another folder.`
  }
}
