import { accessSync, constants, existsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Env } from '@/src/config/env'
import { firstLine } from '@/src/config/log/first-line'
import { PlainError } from '@/src/config/plain-error'
import { schemaOf } from '@/src/config/sqlite/schema-of'
import { textIn } from '@/src/config/sqlite/text-in'

import { namedInSqlite, using } from './backup/sqlite.ts'
import { fileStore } from './uploads/choose-store.ts'
import type { FileStore } from './uploads/file-store.ts'
import { placed } from './uploads/keys.ts'
import { writeProblem } from './write-problem.ts'

/** Tables of which every database of ours has one, however early its first migration was interrupted. */
const OURS = ['payload_migrations', 'activities_needs']
/** Collections whose documents are files. */
const FILE_COLLECTIONS = ['media', 'files']
/** A file of this name beside the uploads confirms that the operator knows they are lost. */
const LOST = 'lost'
/** Where files that cannot be found may be. */
const ADVICE: Readonly<Record<FileStore['kind'], string>> = {
  folder: 'set MEDIA_DIR right, put its disk back,',
  bucket: 'set S3_BUCKET right,',
}

/** Why a site cannot start with these settings: one sentence, or null. The checks are cheap and change nothing. */
export async function startProblem(
  settings: Pick<Env, 'database' | 'dataDirectory' | 'mediaDirectory' | 'bucket'>,
): Promise<string | null> {
  const { database, dataDirectory } = settings
  const files = fileStore(settings)
  const unwritable =
    writeProblem(database.kind === 'sqlite' ? path.dirname(database.file) : dataDirectory) ?? (await files.problem())
  if (unwritable !== null) return unwritable
  try {
    return database.kind === 'mongodb'
      ? await serverProblem(database.uri, files)
      : await fileProblem(database.file, files)
  } catch (error) {
    if (error instanceof PlainError) return error.message
    return `The database cannot be opened: ${firstLine(error)}`
  }
}

async function serverProblem(uri: string, files: FileStore): Promise<string | null> {
  const { isHalfRestored, namedInMongo, usingMongo } = await import('./backup/mongodb.ts')
  return usingMongo(uri, async (db) =>
    (await isHalfRestored(db))
      ? 'A restore into this database was broken off: run `npm run restore` again.'
      : lostFilesProblem(await namedInMongo(db, FILE_COLLECTIONS), files),
  )
}

async function fileProblem(file: string, files: FileStore): Promise<string | null> {
  if (!existsSync(file)) return lostDatabaseProblem(file, files)
  const unopenable = openProblem(file)
  if (unopenable !== null) return unopenable
  return using(file, async (client) => {
    const verdict = textIn((await client.execute('PRAGMA quick_check(1)')).rows[0]?.quick_check)
    if (verdict !== 'ok') return `The database ${file} is damaged (${verdict}): restore a backup.`
    const tables = await schemaOf(client)
    // A full disk or a failed copy leaves an empty file.
    if (tables.size === 0) return lostDatabaseProblem(file, files)
    if (OURS.some((name) => tables.has(name)))
      return lostFilesProblem(await namedInSqlite(client, FILE_COLLECTIONS), files)
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
async function lostDatabaseProblem(file: string, files: FileStore): Promise<string | null> {
  for await (const { key } of placed(files))
    return `There is no database at ${file}, but there are uploaded files (${files.place}/${key}): set DATA_DIR right, restore a backup, or move the files away to begin anew.`
  return null
}

/**
 * A database without its files: the setting points elsewhere, or the disk is not mounted. A single file that exists
 * rules out both.
 */
async function lostFilesProblem(named: readonly string[], files: FileStore): Promise<string | null> {
  if (named.length === 0) return null
  const known = new Set([...named, LOST])
  for await (const { key } of placed(files)) if (known.has(path.posix.basename(key))) return null
  return `The database names ${named.length} uploaded files, and none of them lies in ${files.place}: ${ADVICE[files.kind]} or restore the files. If they are lost for good, say so with an empty file of the name "${LOST}" there.`
}
