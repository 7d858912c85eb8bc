import type { Payload } from 'payload'
import type { FileStore } from '@/src/installation/uploads/file-store'
import { type Folder, placeOf, waitingOf } from '@/src/installation/uploads/keys'
import { FOLDER_OF, storeOf, type UploadSlug } from './stored-file.ts'

/** The files of one collection: where they are, and in which folder. */
export interface Storage {
  store: FileStore
  folder: Folder
}

export function storageOf(payload: Pick<Payload, 'config'>, slug: UploadSlug): Storage {
  return { store: storeOf(payload), folder: FOLDER_OF[slug] }
}

/**
 * Writes files, by the names in their row, to this process's pending folder, from which nothing is served, until the
 * outcome of the save is known. They outlast a power cut when this resolves. Throws if the store takes nothing, and
 * then leaves nothing behind.
 */
export async function writePending(storage: Storage, files: ReadonlyMap<string, Buffer>): Promise<void> {
  try {
    await Promise.all([...files].map(([name, bytes]) => storage.store.put(ownKey(storage, name), bytes)))
  } catch (error) {
    await dropPending(storage, [...files.keys()]).catch(() => undefined)
    throw error
  }
}

/** The save was committed: moves its files into place. */
export async function placePending(storage: Storage, names: readonly string[]): Promise<void> {
  const { store, folder } = storage
  await Promise.all(names.map((name) => store.move(ownKey(storage, name), placeOf(folder, name))))
}

/** The save was rolled back: deletes its files. */
export async function dropPending(storage: Storage, names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => storage.store.remove(ownKey(storage, name))))
}

/** For a save whose outcome is unknown: places or deletes its files depending on whether their row exists. */
export async function settlePending(payload: Payload, slug: UploadSlug, names: readonly string[]): Promise<void> {
  const storage = storageOf(payload, slug)
  for (const name of names)
    await ((await hasRow(payload, slug, name)) ? placePending(storage, [name]) : dropPending(storage, [name]))
}

/**
 * Moves the files of a row that is being deleted to the pending folder until the transaction ends. Throws if the store
 * takes nothing; then the files stay in place.
 */
export async function takeAway(storage: Storage, names: readonly string[]): Promise<void> {
  const { store, folder } = storage
  try {
    for (const name of names) await store.move(placeOf(folder, name), ownKey(storage, name))
  } catch (error) {
    await placePending(storage, names).catch(() => undefined)
    throw error
  }
}

function ownKey({ store, folder }: Storage, name: string): string {
  return waitingOf(folder, store.owner, name)
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
