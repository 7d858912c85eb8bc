import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { beginSave } from '@/src/config/transactions'
import { directoryOf, ownPending, PENDING, type UploadSlug } from './stored-file.ts'
import { inTransaction, serverRequest } from '../write.ts'

/** No save takes so long: what another machine left waiting for longer waits for nobody. */
const STALE_MS = 60 * 60 * 1000
/** When this process began: what waits in its folder since before is of one that had its number. */
const BEGAN = Date.now() - process.uptime() * 1000

/**
 * Writes files, by the names that their row gives them, beside their place, where nothing serves them, until it is known whether their row stands. They are on the disk when
 * this ends. Throws if the disk is full or read-only; then nothing of it is left.
 */
export async function writePending(directory: string, files: ReadonlyMap<string, Buffer>): Promise<void> {
  const pending = ownPending(directory)
  try {
    await mkdir(pending, { recursive: true })
    await Promise.all(
      [...files].map(([name, bytes]) => writeFile(path.join(pending, path.basename(name)), bytes, { flush: true })),
    )
  } catch (error) {
    await dropPending(directory, [...files.keys()])
    throw error
  }
}

/** The row stands: moves its files into place. */
export async function placePending(directory: string, names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => move(ownPending(directory), directory, name)))
}

/** The row does not stand: its files were never there. */
export async function dropPending(directory: string, names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => rm(path.join(ownPending(directory), path.basename(name)), { force: true })))
}

/** A save ended without saying how: its files go where their row says. */
export async function settlePending(payload: Payload, slug: UploadSlug, names: readonly string[]): Promise<void> {
  const directory = directoryOf(payload, slug)
  for (const name of names)
    await ((await hasRow(payload, slug, name)) ? placePending(directory, [name]) : dropPending(directory, [name]))
}

/** The row is being deleted: its files wait for the end of that. Throws if the disk is read-only; then they lie where they lay. */
export async function takeAway(directory: string, names: readonly string[]): Promise<void> {
  if (names.length === 0) return
  try {
    await mkdir(ownPending(directory), { recursive: true })
    for (const name of names) await move(directory, ownPending(directory), name)
  } catch (error) {
    await placePending(directory, names).catch(() => undefined)
    throw error
  }
}

/** Moves a file; one that is not there stays so. */
async function move(from: string, to: string, name: string): Promise<void> {
  await rename(path.join(from, path.basename(name)), path.join(to, path.basename(name))).catch((error: unknown) => {
    if (!isMissing(error)) throw error
  })
}

/**
 * What processes that died left waiting: files with a row go to their place, the others go. At the start of each process; files of a
 * process that lives are left to it. It is a save of its own: a row that a killed save has half written is undone before it is asked for.
 */
export async function sweepPending(payload: Payload, slug: UploadSlug): Promise<void> {
  const left = await leftBehind(path.join(directoryOf(payload, slug), PENDING))
  if (left.length === 0) return
  const req = await serverRequest(payload)
  await inTransaction(req, async () => {
    await beginSave(payload.db, await req.transactionID)
    for (const { folder, name } of left) {
      if (await hasRow(payload, slug, name)) await move(folder, directoryOf(payload, slug), name)
      else await rm(path.join(folder, name), { force: true })
    }
  })
}

async function leftBehind(pending: string): Promise<{ folder: string; name: string }[]> {
  const left: { folder: string; name: string }[] = []
  for (const owner of await entriesOf(pending)) {
    const folder = path.join(pending, owner)
    for (const name of await entriesOf(folder))
      if (await isLeftBehind(path.join(folder, name), owner)) left.push({ folder, name })
  }
  return left
}

async function isLeftBehind(file: string, owner: string): Promise<boolean> {
  const { mtimeMs = Date.now() } = (await stat(file).catch(() => null)) ?? {}
  const [host = '', number = ''] = owner.split(/\.(?=\d+$)/)
  if (host !== path.basename(ownPending('')).replace(/\.\d+$/, '')) return mtimeMs < Date.now() - STALE_MS
  return Number(number) === process.pid ? mtimeMs < BEGAN : !isAlive(Number(number))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** The server itself asks: which names are taken is no secret to it. */
async function hasRow(payload: Payload, slug: UploadSlug, name: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: slug,
    overrideAccess: true,
    where: { or: namedBy(payload, slug, name) },
  })
  return totalDocs > 0
}

/** The fields of a row that may name a file: the file itself and its sizes. All are indexed. */
export function namedBy(payload: Payload, slug: UploadSlug, name: string): { [field: string]: { equals: string } }[] {
  const { imageSizes = [] } = payload.collections[slug].config.upload
  return ['filename', ...imageSizes.map((size) => `sizes.${size.name}.filename`)].map((field) => ({
    [field]: { equals: name },
  }))
}

/**
 * Until November 2026 public files lay in the folder around both, and with them the internal ones were below what was served to all.
 * Moves what still lies there; a start that is killed in the midst is finished by the next.
 */
export async function moveOldLayout(publicDirectory: string): Promise<void> {
  const parent = path.dirname(publicDirectory)
  const old = (await readdir(parent, { withFileTypes: true }).catch(() => [])).filter(
    (entry) => entry.isFile() && !entry.name.startsWith('.'),
  )
  if (old.length === 0) return
  await mkdir(publicDirectory, { recursive: true })
  for (const { name } of old) await move(parent, publicDirectory, name)
}

async function entriesOf(directory: string): Promise<string[]> {
  return readdir(directory).catch((error: unknown) => (isMissing(error) ? [] : Promise.reject(error as Error)))
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
