import { existsSync } from 'node:fs'
import { type FileHandle, open, readdir } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'

/** The collections that store files. Each has its own folder. */
export type UploadSlug = 'media' | 'files'

/** Absolute path of a collection's files. */
export function directoryOf(payload: Payload, slug: UploadSlug): string {
  const { directory } = payload.collections[slug].config.custom
  if (typeof directory !== 'string') throw new Error(`${slug} has no folder`)
  return directory
}

/** Subfolder for files whose save has not ended yet; it has one folder per process. */
export const PENDING = '.pending'

/** This process's folder of pending files. */
export function ownPending(directory: string): string {
  return path.join(directory, PENDING, `${hostname().replaceAll(/[^\w-]/g, '-')}.${process.pid}`)
}

/**
 * Opens a stored file by the name in its row (never by a requested name); the caller closes it and must have checked
 * access. Throws if it is not on the disk. Between the commit and the move into place, reads the file from the pending
 * folder of whichever process wrote it, even if that was killed.
 */
export async function openStored(payload: Payload, slug: UploadSlug, filename: string): Promise<FileHandle> {
  const directory = directoryOf(payload, slug)
  const name = path.basename(filename)
  try {
    return await open(path.join(directory, name))
  } catch (error) {
    const waiting = await pendingFile(directory, name)
    if (waiting === null) throw error
    return open(waiting).catch(() => open(path.join(directory, name)))
  }
}

/** Absolute path of a pending file, in any process's folder; null if there is none. */
export async function pendingFile(directory: string, name: string): Promise<string | null> {
  const pending = path.join(directory, PENDING)
  for (const owner of await readdir(pending).catch(() => [])) {
    const file = path.join(pending, owner, path.basename(name))
    if (existsSync(file)) return file
  }
  return null
}

/** The bytes of a stored file; see `openStored`. */
export async function readStored(payload: Payload, slug: UploadSlug, filename: string): Promise<Buffer> {
  const file = await openStored(payload, slug, filename)
  return file.readFile().finally(() => file.close())
}
