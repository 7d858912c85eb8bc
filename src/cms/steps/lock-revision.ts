import type { CollectionSlug, PayloadRequest, Where } from 'payload'

interface Read {
  collection: CollectionSlug
  id: string
  /** The revision that was read. */
  revision: number
}

/**
 * Locks a document, in the transaction, if nobody has saved it since it was read; returns whether it did. Of two people
 * saving at the same moment only one succeeds. Bypasses Payload, which would write back every field it had read.
 *
 * The lock is a negative revision until the save writes `nextRevision`: where reads are not isolated (MongoDB without a
 * replica set), another save may read the document between the two writes, and must not take it for a finished one.
 */
export async function lockRevision(req: PayloadRequest, { collection, id, revision }: Read): Promise<boolean> {
  const asRead: Where =
    revision === 0
      ? { or: [{ revision: { equals: 0 } }, { revision: { exists: false } }] }
      : { revision: { equals: revision } }
  const written: unknown = await req.payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, asRead] },
    data: { revision: -nextRevision(revision) },
    req,
  })
  return written !== null
}

/** The revision that a save leaves, given the one it read (negative if the document was locked meanwhile). */
export function nextRevision(revision: number): number {
  return Math.abs(revision) + 1
}
