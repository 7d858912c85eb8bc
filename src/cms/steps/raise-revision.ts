import type { CollectionSlug, PayloadRequest, Where } from 'payload'

interface Read {
  collection: CollectionSlug
  id: string
  /** As it was read. */
  revision: number
}

/**
 * Takes the next save of a document, if nobody has saved it since it was read: raises its revision, within the save. Of two who press at
 * the same moment one wins. Gives whether it is ours. Past Payload, which would write all that it had read.
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
