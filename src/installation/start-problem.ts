import { existsSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Env } from '@/src/config/env'
import { makeFolder } from '@/src/config/make-folder'
import { schemaOf } from '@/src/config/sqlite/schema-of'
import { textIn } from '@/src/config/sqlite/text-in'
import { filesBelow } from './backup/files.ts'
import { BackupProblem } from './backup/manifest.ts'
import { isHalfRestored, usingMongo } from './backup/mongodb.ts'
import { using } from './backup/sqlite.ts'

/** One of them is in each database of ours, however early its first migration was broken off. */
const OURS = ['payload_migrations', 'activities_needs']

/** Why a site cannot start on these settings: one sentence, or null. What is looked at costs little, and is left as it was. */
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
    if (database.kind === 'mongodb') {
      const isHalf = await usingMongo(database.uri, async (db) => isHalfRestored(db))
      return isHalf ? 'A restore into this database was broken off: run `npm run restore` again.' : null
    }
    if (existsSync(database.file)) return await fileProblem(database.file)
    const [lost] = await filesBelow(mediaDirectory)
    return lost === undefined
      ? null
      : `There is no database at ${database.file}, but there are uploaded files (${path.join(mediaDirectory, lost)}): set DATA_DIR right, restore a backup, or move the files away to begin anew.`
  } catch (error) {
    if (error instanceof BackupProblem) return error.message
    return `The database cannot be opened: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`
  }
}

async function fileProblem(file: string): Promise<string | null> {
  return using(file, async (client) => {
    const verdict = textIn((await client.execute('PRAGMA quick_check(1)')).rows[0]?.quick_check)
    if (verdict !== 'ok') return `The database ${file} is damaged (${verdict}): restore a backup.`
    const tables = await schemaOf(client)
    if (tables.size === 0 || OURS.some((name) => tables.has(name))) return null
    return `The database ${file} is another application's: set DATA_DIR (or DATABASE_URI) to a place of this one's own.`
  })
}

/** Why a folder cannot be written to: one sentence, or null. It is made if it is not there. */
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
