import { existsSync } from 'node:fs'
import { type FileHandle, open, readdir } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'

/** The collections that keep files: each has a folder of its own, and nothing of it is in the other's. */
export type UploadSlug = 'media' | 'files'

/** Where a collection's files lie: absolute. */
export function directoryOf(payload: Payload, slug: UploadSlug): string {
  const { directory } = payload.collections[slug].config.custom
  if (typeof directory !== 'string') throw new Error(`${slug} has no folder`)
  return directory
}

/** Below a folder: files of which the database has not yet said whether they stay. A folder for each process. */
export const PENDING = '.pending'

/** The folder of pending files of this process. */
export function ownPending(directory: string): string {
  return path.join(directory, PENDING, `${hostname().replaceAll(/[^\w-]/g, '-')}.${process.pid}`)
}

/**
 * A stored file by its stored name, as a row has it (never as somebody asks for it), opened: its reader closes it. Who may have it is asked
 * by the caller. Throws if it is not on the disk. Between a commit and the file's move it is read where it waits, whichever process was to
 * move it, and also if that was killed.
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

/** Where a file waits until it is settled, in the folder of any process: absolute. Null: nowhere. */
export async function pendingFile(directory: string, name: string): Promise<string | null> {
  const pending = path.join(directory, PENDING)
  for (const owner of await readdir(pending).catch(() => [])) {
    const file = path.join(pending, owner, path.basename(name))
    if (existsSync(file)) return file
  }
  return null
}

/** The bytes of a stored file, as `openStored` finds it. */
export async function readStored(payload: Payload, slug: UploadSlug, filename: string): Promise<Buffer> {
  const file = await openStored(payload, slug, filename)
  return file.readFile().finally(() => file.close())
}
