import type { CollectionAfterDeleteHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { afterTransaction } from '../write.ts'
import { diskRefuses } from './disk-refuses.ts'
import { namesIn, type RowFiles } from './row-files.ts'
import { dropPending, placePending, takeAway } from './storage.ts'

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
  ({ directory }: { directory: string }): CollectionAfterDeleteHook =>
  async ({ id, req }) => {
    const names = req.context[keyOf(id)]
    if (Array.isArray(names)) await removeFiles(req, directory, names as string[])
  }

export const deleteFile = { remember, remove }

/** Moves files out of their folder. Deletes them if the transaction commits, moves them back if not. */
export async function removeFiles(req: PayloadRequest, directory: string, names: readonly string[]): Promise<void> {
  await takeAway(directory, names).catch(diskRefuses(req))
  await afterTransaction(req, (outcome) =>
    outcome === 'committed' ? dropPending(directory, names) : placePending(directory, names),
  )
}

function keyOf(id: number | string): string {
  return `files of ${id}`
}
