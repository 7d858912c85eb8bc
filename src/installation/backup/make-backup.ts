import { open, rename } from 'node:fs/promises'
import path from 'node:path'
import type { Env } from '@/src/config/env'
import { keepFiles } from './files.ts'
import { hashed } from './hashed.ts'
import { BackupProblem, fingerprintOf, MANIFEST, type Manifest } from './manifest.ts'
import { inNewFolder } from './new-folder.ts'
import { contentsOfParts, copyMongo } from './mongodb.ts'
import { isInstalled } from '../is-installed.ts'
import { type Contents, contentsOfSqlite, copySqlite, SQLITE_PART } from './sqlite.ts'
import { fileStore } from '../uploads/choose-store.ts'

type Settings = Pick<Env, 'database' | 'payloadSecret' | 'mediaDirectory' | 'bucket'>

export interface Backup {
  manifest: Manifest
  /** Files of the earlier backup that no longer match their hash. */
  damagedBefore: string[]
}

/**
 * Copies a running installation into a new folder, as of one moment. `before` is an earlier backup on the same disk,
 * whose files need not be stored twice. Throws on any error; then nothing is left of it. If the process is killed, the
 * folder is not a backup, because its manifest is written last.
 */
export async function makeBackup(
  settings: Settings,
  directory: string,
  now: Date,
  before: string | null = null,
): Promise<Backup> {
  const { database, mediaDirectory, bucket } = settings
  if (bucket === null && isWithin(directory, mediaDirectory))
    throw new BackupProblem('A backup cannot lie among the uploaded files: choose another folder.')
  // Before the files, which may take minutes to copy.
  if (!(await isInstalled(database))) {
    const where = database.kind === 'sqlite' ? database.file : 'DATABASE_URI'
    throw new BackupProblem(`There is no database at ${where}.`)
  }
  return inNewFolder(directory, async () => fill(settings, directory, now, before))
}

async function fill(settings: Settings, directory: string, now: Date, before: string | null): Promise<Backup> {
  const { database, payloadSecret } = settings
  const store = fileStore(settings)
  // Uploads are copied before and after the database: before, to include those deleted during the copy; after, to
  // include those added.
  const kept = new Map<string, Manifest['files'][number]>()
  const damagedBefore = await keepFiles(store, directory, kept, before)
  const { parts, contents } =
    database.kind === 'sqlite'
      ? await copyOfSqlite(database.file, directory)
      : await copyOfMongo(database.uri, directory)
  damagedBefore.push(...(await keepFiles(store, directory, kept, before)))

  const { stored, ...compared } = contents
  const names = new Set([...kept.keys()].map((place) => path.posix.basename(place)))
  const manifest: Manifest = {
    format: 1,
    made: now.toISOString(),
    database: database.kind,
    parts,
    ...compared,
    secret: fingerprintOf(payloadSecret),
    files: [...kept.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    missing: [...new Set(stored)].filter((name) => !names.has(name)).sort(),
  }
  await writeLast(path.join(directory, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`)
  return { manifest, damagedBefore }
}

interface Copy {
  parts: Manifest['parts']
  contents: Contents
}

async function copyOfSqlite(file: string, directory: string): Promise<Copy> {
  const target = path.join(directory, SQLITE_PART)
  await copySqlite(file, target)
  const contents = await contentsOfSqlite(target)
  return { parts: [{ path: SQLITE_PART, ...(await hashed(target)) }], contents }
}

async function copyOfMongo(uri: string, directory: string): Promise<Copy> {
  const parts = await copyMongo(uri, directory)
  return { parts, contents: { migrations: [], schema: null, ...(await contentsOfParts(directory, parts)) } }
}

/** Atomic write, even across a power cut. */
async function writeLast(file: string, text: string): Promise<void> {
  const part = `${file}.part`
  const handle = await open(part, 'w')
  await handle.writeFile(text)
  await handle.sync()
  await handle.close()
  await rename(part, file)
}

function isWithin(directory: string, outer: string): boolean {
  const way = path.relative(path.resolve(outer), path.resolve(directory))
  return way === '' || (!way.startsWith('..') && !path.isAbsolute(way))
}
