import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { directoryOf, ownPending, type UploadSlug } from './stored-file.ts'

/**
 * Writes files, by the names in their row, to the pending folder, from which nothing is served, until the outcome of
 * the save is known. They are flushed to the disk when this resolves. Throws if the disk is full or read-only, and then
 * leaves nothing behind.
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

/** The save was committed: moves its files into place. */
export async function placePending(directory: string, names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => move(ownPending(directory), directory, name)))
}

/** The save was rolled back: deletes its files. */
export async function dropPending(directory: string, names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => rm(path.join(ownPending(directory), path.basename(name)), { force: true })))
}

/** For a save whose outcome is unknown: places or deletes its files depending on whether their row exists. */
export async function settlePending(payload: Payload, slug: UploadSlug, names: readonly string[]): Promise<void> {
  const directory = directoryOf(payload, slug)
  for (const name of names)
    await ((await hasRow(payload, slug, name)) ? placePending(directory, [name]) : dropPending(directory, [name]))
}

/**
 * Moves the files of a row that is being deleted to the pending folder until the transaction ends. Throws if the disk
 * is read-only; then the files stay in place.
 */
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

/** Moves a file; does nothing if it does not exist. */
export async function move(from: string, to: string, name: string): Promise<void> {
  await rename(path.join(from, path.basename(name)), path.join(to, path.basename(name))).catch((error: unknown) => {
    if (!isMissing(error)) throw error
  })
}

/** Whether a row names this file. Runs as the server; the answer is not shown to a user. */
export async function hasRow(payload: Payload, slug: UploadSlug, name: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: slug,
    overrideAccess: true,
    where: { or: namedBy(payload, slug, name) },
  })
  return totalDocs > 0
}

/** The indexed fields of a row that may name a file: the original and its sizes. */
export function namedBy(payload: Payload, slug: UploadSlug, name: string): { [field: string]: { equals: string } }[] {
  const { imageSizes = [] } = payload.collections[slug].config.upload
  return ['filename', ...imageSizes.map((size) => `sizes.${size.name}.filename`)].map((field) => ({
    [field]: { equals: name },
  }))
}

/**
 * Until November 2026, public files were in the parent folder, which put the internal ones below the folder that was
 * served. Moves any that are still there. If it is interrupted, the next start finishes it.
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

/** The names in a folder; empty if the folder does not exist. */
export async function entriesOf(directory: string): Promise<string[]> {
  return readdir(directory).catch((error: unknown) => (isMissing(error) ? [] : Promise.reject(error as Error)))
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
