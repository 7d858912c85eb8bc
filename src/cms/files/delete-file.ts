import type { CollectionAfterDeleteHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { afterTransaction } from '../write.ts'
import { namesIn, type RowFiles } from './row-files.ts'
import { dropPending, placePending, storageOf, takeAway } from './storage.ts'
import { storeRefuses } from './store-refuses.ts'
import type { UploadSlug } from './stored-file.ts'

/**
 * Before a row is deleted: remembers the names of its files. Reads the row from the database directly, because the
 * deleted document holds only the selected fields.
 */
const remember: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const row = await req.payload.db.findOne<RowFiles & { id: string }>({
    collection: collection.slug,
    where: { id: { equals: id } },
    req,
  })
  req.context[keyOf(id)] = row ? namesIn(row) : []
}

/** After the row is deleted: removes its files once the transaction commits. */
const remove =
  (slug: UploadSlug): CollectionAfterDeleteHook =>
  async ({ id, req }) => {
    const names = req.context[keyOf(id)]
    if (Array.isArray(names)) await removeFiles(req, slug, names as string[])
  }

export const deleteFile = { remember, remove }

/** Moves files out of their folder. Deletes them if the transaction commits, moves them back if not. */
export async function removeFiles(req: PayloadRequest, slug: UploadSlug, names: readonly string[]): Promise<void> {
  const storage = storageOf(req.payload, slug)
  await takeAway(storage, names).catch(storeRefuses(req))
  await afterTransaction(req, (outcome) =>
    outcome === 'committed' ? dropPending(storage, names) : placePending(storage, names),
  )
}

function keyOf(id: number | string): string {
  return `files of ${id}`
}
