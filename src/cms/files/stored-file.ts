import { buffer } from 'node:stream/consumers'
import type { Payload } from 'payload'
import type { FileStore, OpenFile } from '@/src/installation/uploads/file-store'
import { type Folder, placeOf, waitingBy, waitingIn } from '@/src/installation/uploads/keys'

/** The collections that store files. Each has its own folder. */
export type UploadSlug = 'media' | 'files'

export const FOLDER_OF: Readonly<Record<UploadSlug, Folder>> = { media: 'public', files: 'internal' }

/** Where the files of all collections are. */
export function storeOf({ config }: Pick<Payload, 'config'>): FileStore {
  return (config.custom as { files: FileStore }).files
}

/**
 * Opens a stored file by the name in its row (never by a requested name); the caller reads or closes it, and must have
 * checked access. Null if it is nowhere. Between the commit and the move into place, opens the file that waits, of
 * whichever process wrote it, even if that was killed.
 */
export async function openStored(payload: Payload, slug: UploadSlug, filename: string): Promise<OpenFile | null> {
  const store = storeOf(payload)
  const place = placeOf(FOLDER_OF[slug], filename)
  const placed = await store.open(place)
  if (placed !== null) return placed
  const waiting = await waitingKey(store, FOLDER_OF[slug], filename)
  // It may have been moved while it was looked for.
  return (waiting === null ? null : await store.open(waiting)) ?? store.open(place)
}

/** The key of a file that waits, in any process's folder; null if there is none. */
export async function waitingKey(store: FileStore, folder: Folder, name: string): Promise<string | null> {
  for await (const { key } of store.list(waitingIn(folder))) if (waitingBy(key)?.name === name) return key
  return null
}

/** The bytes of a stored file; null if it is nowhere. See `openStored`. */
export async function readStored(payload: Payload, slug: UploadSlug, filename: string): Promise<Buffer | null> {
  const file = await openStored(payload, slug, filename)
  return file === null ? null : buffer(file.stream())
}
