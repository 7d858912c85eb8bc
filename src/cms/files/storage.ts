import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { directoryOf, ownPending, type UploadSlug } from './stored-file.ts'

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
export async function move(from: string, to: string, name: string): Promise<void> {
  await rename(path.join(from, path.basename(name)), path.join(to, path.basename(name))).catch((error: unknown) => {
    if (!isMissing(error)) throw error
  })
}

/** The server itself asks: which names are taken is no secret to it. */
export async function hasRow(payload: Payload, slug: UploadSlug, name: string): Promise<boolean> {
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

/** The names in a folder; none if it is not there. */
export async function entriesOf(directory: string): Promise<string[]> {
  return readdir(directory).catch((error: unknown) => (isMissing(error) ? [] : Promise.reject(error as Error)))
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
