import { randomUUID } from 'node:crypto'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeOperationHook,
  GlobalAfterChangeHook,
  PayloadRequest,
  TypeWithID,
} from 'payload'
import { lookAgain } from '@/src/store/cache-versions'
import { CACHE_TAGS, type CacheTag, isCacheTag } from '@/src/urls/cache-tags'
import { afterTransaction, inTransaction } from '../write.ts'

/** Set in `context` by bulk writers (the seed) that expire everything once, at their end: `expireAll`. */
export const KEEP_CACHE = { keepCache: true } as const

interface Published extends TypeWithID {
  _status?: 'draft' | 'published' | null
}

/**
 * Notes whether only a draft is saved: the document's own hooks are not told. Within one request, what was not a draft once is not
 * taken for one later: rather read anew in vain than not at all.
 */
export const noteDraft: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const key = draftKey(collection.slug)
  req.context[key] = req.context[key] !== false && Boolean(Reflect.get(args, 'draft'))
  return args
}

/** A document of a public collection was saved: what was read from the collection is read anew. */
export const expireOnChange: CollectionAfterChangeHook<Published> = async ({ collection, doc, operation, req }) => {
  const publicNow = !collection.versions?.drafts || doc._status === 'published'
  // A draft is not public: neither a new one, nor one beside what is published. A change that is none of the two may be the end of
  // what was published, also where a newer draft stood before it.
  const isDraft = operation === 'create' || req.context[draftKey(collection.slug)] === true
  if (publicNow || !isDraft) await expire(collection.slug, req)
}

/** A document of a public collection was deleted. */
export const expireOnDelete: CollectionAfterDeleteHook = async ({ collection, req }) => expire(collection.slug, req)

/** A public global was saved. */
export const expireOnGlobalChange: GlobalAfterChangeHook = async ({ global, req }) => expire(global.slug, req)

/** All that is cached anywhere is read anew: after many writes that expired nothing (`KEEP_CACHE`), or none that hooks saw. */
export async function expireAll(req: PayloadRequest): Promise<void> {
  await inTransaction(req, async () => {
    for (const tag of CACHE_TAGS) await raise(tag, req)
  })
  await afterTransaction(req, lookAgain)
}

function draftKey(slug: string): string {
  return `draft of ${slug}`
}

/**
 * Takes a collection's slug. Every process that keeps pages looks at the versions once a second (src/store); this one at once, as
 * soon as the save is made.
 */
async function expire(tag: string, req: PayloadRequest): Promise<void> {
  if (req.context.keepCache === true || !isCacheTag(tag)) return
  await raise(tag, req)
  await afterTransaction(req, lookAgain)
}

/**
 * Within the save, so that both are seen or none. A version is not counted but drawn: that needs no reading, two who draw at the same
 * moment both change it, and a version that once was does not come again, not even when an older backup was put back.
 */
async function raise(tag: CacheTag, req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  const version = randomUUID()
  // One statement, since each save of what is public makes it.
  const change = (): Promise<unknown> =>
    db.updateOne({
      collection: 'cache-versions',
      where: { tag: { equals: tag } },
      data: { version },
      options: { atomic: true },
      req,
    })
  if ((await change()) !== null) return
  await db
    .create({ collection: 'cache-versions', data: { tag, version }, req, returning: false })
    .catch(async (error: unknown) => {
      // Another made the row at the same moment.
      if ((await change()) === null) throw error
    })
}
