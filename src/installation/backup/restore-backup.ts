import { copyFile, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Env } from '@/src/config/env'
import { type Erasure, keepErasures } from '../erasures.ts'
import { isInstalled } from '../is-installed.ts'
import { eraseInMongo, eraseInSqlite } from './apply-erasures.ts'
import { sumOf } from './hashed.ts'
import { BackupProblem, FILES, fingerprintOf, type Manifest } from './manifest.ts'
import { contentsOfMongo, fillMongo } from './mongodb.ts'
import { contentsOfSqlite, using } from './sqlite.ts'
import { mustHold, verifyBackup } from './verify-backup.ts'
import { fileStore } from '../uploads/choose-store.ts'
import type { FileStore } from '../uploads/file-store.ts'
import { placed } from '../uploads/keys.ts'

type Settings = Pick<Env, 'database' | 'payloadSecret' | 'mediaDirectory' | 'bucket'> &
  Partial<Pick<Env, 'previousSecret'>>

export interface Restored {
  manifest: Manifest
  /** The erasures that matched something the backup still held. */
  erased: Erasure[]
}

interface Options {
  /** What must stay erased; null if no list was found. */
  erasures: readonly Erasure[] | null
  /**
   * Paths of the restored installation's own list of erasures. It receives what is known here, or an `unknown` entry if
   * nothing is.
   */
  lists?: readonly string[]
  /** Restore even though the backup was made with another PAYLOAD_SECRET. */
  anySecret?: boolean
}

/**
 * Restores a backup to an empty installation. Verifies all of it first and compares the restored data with it. The
 * database comes last, so that an interrupted restore is never mistaken for a complete one. Throws `BackupProblem`, and
 * then nothing that existed before was changed.
 */
export async function restoreBackup(
  settings: Settings,
  directory: string,
  { erasures, lists = [], anySecret = false }: Options,
): Promise<Restored> {
  const { database } = settings
  const store = fileStore(settings)
  const manifest = await verifyBackup(directory)
  if (manifest.database !== database.kind)
    throw new BackupProblem(`The backup is of ${manifest.database}, and DATABASE_URI names ${database.kind}.`)
  const secrets = [settings.payloadSecret, settings.previousSecret ?? []].flat()
  if (!secrets.some((secret) => manifest.secret === fingerprintOf(secret)) && !anySecret) {
    throw new BackupProblem(
      'PAYLOAD_SECRET is not the one that the backup was made with, and neither is PAYLOAD_SECRET_PREVIOUS: links in mails, and who must not be written to, would be lost. Set one of them, or add --with-another-secret.',
    )
  }
  await mustBeEmpty(database, store, manifest)
  const known = erasures ?? [{ kind: 'unknown', at: new Date().toISOString(), since: manifest.made }]
  keepErasures(lists, known)
  for (const { path: place, sha256 } of manifest.files)
    await store.put(place, await readFile(path.join(directory, FILES, sha256)))
  // Someone who unsubscribed before the backup may have subscribed again since. So except for deletions, only entries
  // after the backup apply.
  const since = known.filter(({ kind, at }) => kind === 'erased' || at > manifest.made)
  const erased =
    database.kind === 'sqlite'
      ? await fillSqlite(database.file, directory, manifest, since)
      : await fillAndCompare(database.uri, directory, manifest, since)
  for (const { path: place, sha256 } of manifest.files) {
    const written = await store.open(place)
    if (written === null || (await sumOf(written.stream())).sha256 !== sha256)
      throw new BackupProblem(`${place} was not written as it is in the backup: is ${store.place} whole?`)
  }
  return { manifest, erased }
}

async function mustBeEmpty(database: Env['database'], store: FileStore, manifest: Manifest): Promise<void> {
  if (await isInstalled(database)) {
    const where = database.kind === 'sqlite' ? database.file : 'DATABASE_URI'
    throw new BackupProblem(
      `There is an installation here already (${where}), running or not: stop it and move it away, or name another place.`,
    )
  }
  // Files that are in the backup itself remain from an interrupted restore.
  const ours = new Set(manifest.files.map(({ path: place }) => place))
  for await (const { key } of placed(store))
    if (!ours.has(key))
      throw new BackupProblem(
        `There are files here already (${store.place}/${key}): move them away, or name another ${store.kind === 'folder' ? 'MEDIA_DIR' : 'S3_BUCKET'}.`,
      )
}

async function fillSqlite(
  file: string,
  directory: string,
  manifest: Manifest,
  erasures: readonly Erasure[],
): Promise<Erasure[]> {
  const [part] = manifest.parts
  if (part === undefined) throw new BackupProblem('There is no database in the backup.')
  const restoring = `${file}.restoring`
  await rm(restoring, { force: true })
  await putBack(path.join(directory, part.path), restoring)
  mustHold(await contentsOfSqlite(restoring), manifest)
  const erased = await using(restoring, async (client) => eraseInSqlite(client, erasures))
  await rename(restoring, file)
  await synced(path.dirname(file))
  return erased
}

async function fillAndCompare(
  uri: string,
  directory: string,
  manifest: Manifest,
  erasures: readonly Erasure[],
): Promise<Erasure[]> {
  return fillMongo(uri, directory, manifest.parts, async (db) => {
    mustHold(await contentsOfMongo(db), manifest)
    return eraseInMongo(db, erasures)
  })
}

async function putBack(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true })
  const part = path.join(path.dirname(to), `.${path.basename(to)}.part`)
  await copyFile(from, part)
  await synced(part)
  await rename(part, to)
}

async function synced(file: string): Promise<void> {
  const handle = await open(file, 'r')
  await handle.sync()
  await handle.close()
}
