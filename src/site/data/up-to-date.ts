import { isDeepStrictEqual } from 'node:util'
import type { Where } from 'payload'
import type { Door } from './payload'

/** The public documents of a selection, and since when. Nobody may change them: the next state is made from this one. */
export interface Kept<Document> {
  bySlug: ReadonlyMap<string, Document>
  /** When the public documents were saved, as whoever saved them said: a set, since two may say the same. */
  stamps: ReadonlySet<string>
  /** Milliseconds since 1970, taken before the first document was read. */
  readAt: number
}

export interface Selection<Document> {
  collection: 'activities' | 'events'
  where: Where
  /** Reads documents of the collection with the reader's own rights. */
  find: (where: Where) => Promise<Document[]>
}

/** How much earlier than it can be read a save of this machine may have been stamped: a writer waits for others. */
const MARGIN = 60_000

/** More stamps than that are not asked for by name: then all is read. */
const MOST_STAMPS = 500

/**
 * The documents of a selection as they are now. With `before`, reads those that have changed since, and the slugs and stamps of all:
 * who is no longer among the slugs was unpublished or deleted, whose stamp was not there before has changed, whatever the clock said
 * that it was stamped by. (Two saves of the same millisecond share a stamp: so what was stamped in the last minute is read anyway.)
 * A document that says the same as before stays the same object, so that what was made of it can be kept too.
 */
export async function upToDate<Document extends { slug: string }>(
  { collection, where, find }: Selection<Document>,
  { payload, reading }: Door,
  before: Kept<Document> | undefined,
): Promise<Kept<Document>> {
  const readAt = Date.now()
  const findThose = async (narrowed: Where) => bySlugOf(await find({ and: [where, narrowed] }))
  // One column each: milliseconds, where the documents take a second. Listed before they are read: what is saved in between is read twice.
  const [{ values: listed }, { values: stamped }] = await Promise.all([
    payload.findDistinct({ collection, ...reading, field: 'slug', where }),
    payload.findDistinct({ collection, ...reading, field: 'updatedAt', where }),
  ])
  const stamps = new Set(stamped.map(({ updatedAt }) => new Date(updatedAt).toISOString()))
  const fresh = [...stamps].filter((stamp) => !before?.stamps.has(stamp))
  if (before === undefined) return { bySlug: await findThose({}), stamps, readAt }

  const since = new Date(Math.min(before.readAt, readAt) - MARGIN).toISOString()
  const changed = await findThose(
    fresh.length > MOST_STAMPS
      ? {}
      : { or: [{ updatedAt: { greater_than_equal: since } }, { updatedAt: { in: fresh } }] },
  )
  const unknown = listed.map(({ slug }) => slug).filter((slug) => !changed.has(slug) && !before.bySlug.has(slug))
  const added = unknown.length > 0 ? await findThose({ slug: { in: unknown } }) : null

  const bySlug = new Map<string, Document>()
  for (const { slug } of listed) {
    const old = before.bySlug.get(slug)
    const now = changed.get(slug) ?? added?.get(slug)
    const document = now === undefined || isDeepStrictEqual(old, now) ? old : now
    if (document !== undefined) bySlug.set(slug, document)
  }
  return { bySlug, stamps, readAt }
}

function bySlugOf<Document extends { slug: string }>(documents: readonly Document[]): Map<string, Document> {
  return new Map(documents.map((document) => [document.slug, document]))
}
