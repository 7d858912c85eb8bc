import { isDeepStrictEqual } from 'node:util'
import type { Where } from 'payload'
import type { ReadContext } from './payload'

/** Snapshot of the public documents of a selection. Do not mutate: the next snapshot is built from this one. */
export interface Snapshot<Document> {
  bySlug: ReadonlyMap<string, Document>
  /**
   * The `updatedAt` values of the public documents, as set by whoever saved them. A set, because two documents may
   * share one.
   */
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

/**
 * Milliseconds. A save on this machine may get its timestamp this long before it becomes readable, because writers wait
 * for each other.
 */
const MARGIN = 60_000

/** With more new timestamps than this, everything is read instead of querying by timestamp. */
const MOST_STAMPS = 500

/**
 * Returns the current documents of a selection. Given `before`, reads only the changed documents, plus the slugs and
 * timestamps of all: a slug that is gone was unpublished or deleted; a timestamp that is new belongs to a changed
 * document, however wrong the clock that set it. (Two saves in the same millisecond share a timestamp, so anything
 * stamped in the last minute is read again.) An unchanged document stays the same object, so that results derived from
 * it can be reused.
 */
export async function upToDate<Document extends { slug: string }>(
  { collection, where, find }: Selection<Document>,
  { payload, reading }: ReadContext,
  before: Snapshot<Document> | undefined,
): Promise<Snapshot<Document>> {
  const readAt = Date.now()
  const findThose = async (narrowed: Where) => bySlugOf(await find({ and: [where, narrowed] }))
  // Each query reads one column, which takes milliseconds where the documents take a second. They run before the
  // documents are read, so that a save in between is read twice rather than missed.
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
