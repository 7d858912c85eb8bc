import type { CollectionSlug, PayloadRequest, Where } from 'payload'

interface Read {
  collection: CollectionSlug
  id: string
  /** The revision that was read. */
  revision: number
}

/**
 * Raises a document's revision, in the transaction, if nobody has saved it since it was read; returns whether it did.
 * Of two people saving at the same moment only one succeeds. Bypasses Payload, which would write back every field it
 * had read.
 */
export async function raiseRevision(req: PayloadRequest, { collection, id, revision }: Read): Promise<boolean> {
  const asRead: Where =
    revision === 0
      ? { or: [{ revision: { equals: 0 } }, { revision: { exists: false } }] }
      : { revision: { equals: revision } }
  const written: unknown = await req.payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, asRead] },
    data: { revision: revision + 1 },
    req,
  })
  return written !== null
}
