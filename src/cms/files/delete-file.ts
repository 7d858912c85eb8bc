import type { CollectionAfterDeleteHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { afterTransaction } from '../write.ts'
import { diskRefuses } from './disk-refuses.ts'
import { namesIn, type RowFiles } from './row-files.ts'
import { dropPending, placePending, takeAway } from './storage.ts'

/** Before a row goes: what its files are called. What is deleted comes back as little as was asked for. */
const remember: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const row = await req.payload.db.findOne<RowFiles & { id: string }>({
    collection: collection.slug,
    where: { id: { equals: id } },
    req,
  })
  req.context[keyOf(id)] = row ? namesIn(row) : []
}

/** The row is gone: its files go when that stands. */
const remove =
  ({ directory }: { directory: string }): CollectionAfterDeleteHook =>
  async ({ id, req }) => {
    const names = req.context[keyOf(id)]
    if (Array.isArray(names)) await removeFiles(req, directory, names as string[])
  }

export const deleteFile = { remember, remove }

/** Takes files out of their place; they are gone when the save stands, and back if it does not. */
export async function removeFiles(req: PayloadRequest, directory: string, names: readonly string[]): Promise<void> {
  await takeAway(directory, names).catch(diskRefuses(req))
  await afterTransaction(req, (outcome) =>
    outcome === 'committed' ? dropPending(directory, names) : placePending(directory, names),
  )
}

function keyOf(id: number | string): string {
  return `files of ${id}`
}
