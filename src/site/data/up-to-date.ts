import { isDeepStrictEqual } from 'node:util'
import type { Where } from 'payload'
import type { Door } from './payload'

/** The public documents of a selection, and since when. Nobody may change them: the next state is made from this one. */
export interface Kept<Document> {
  bySlug: ReadonlyMap<string, Document>
  /** Milliseconds since 1970, taken before the first document was read. */
  readAt: number
}

export interface Selection<Document> {
  collection: 'activities' | 'events'
  where: Where
  /** Reads documents of the collection with the reader's own rights. */
  find: (where: Where) => Promise<Document[]>
}

/** How much earlier than it can be read a save may have been stamped: a writer waits for another at most five seconds. */
const MARGIN = 60_000

/**
 * The documents of a selection as they are now. With `before`, reads those that have changed since, and the slugs of all:
 * who is no longer among these was unpublished or deleted, who is new there but was stamped long ago is read as well.
 * A document that says the same as before stays the same object, so that what was made of it can be kept too.
 */
export async function upToDate<Document extends { slug: string }>(
  { collection, where, find }: Selection<Document>,
  { payload, reading }: Door,
  before: Kept<Document> | undefined,
): Promise<Kept<Document>> {
  const readAt = Date.now()
  const findThose = async (narrowed: Where) => bySlugOf(await find({ and: [where, narrowed] }))
  // After the clock was set back, stamps say nothing.
  if (before === undefined || readAt < before.readAt) return { bySlug: await findThose({}), readAt }

  const since = new Date(before.readAt - MARGIN).toISOString()
  const [{ values: listed }, changed] = await Promise.all([
    // One column: milliseconds, where the documents take a second.
    payload.findDistinct({ collection, ...reading, field: 'slug', where }),
    findThose({ updatedAt: { greater_than_equal: since } }),
  ])
  const unknown = listed.map(({ slug }) => slug).filter((slug) => !changed.has(slug) && !before.bySlug.has(slug))
  const added = unknown.length > 0 ? await findThose({ slug: { in: unknown } }) : null

  const bySlug = new Map<string, Document>()
  for (const { slug } of listed) {
    const old = before.bySlug.get(slug)
    const now = changed.get(slug) ?? added?.get(slug)
    const document = now === undefined || isDeepStrictEqual(old, now) ? old : now
    if (document !== undefined) bySlug.set(slug, document)
  }
  return { bySlug, readAt }
}

function bySlugOf<Document extends { slug: string }>(documents: readonly Document[]): Map<string, Document> {
  return new Map(documents.map((document) => [document.slug, document]))
}
