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

/** Set in `context` by bulk writers (the seed), which call `expireAll` once at their end. */
export const KEEP_CACHE = { keepCache: true } as const

interface Published extends TypeWithID {
  _status?: 'draft' | 'published' | null
}

/**
 * Records whether only a draft is being saved; the document's own hooks do not get that information. Once a save in a
 * request is not a draft, none in that request counts as one: an unnecessary reload is better than a missed one.
 */
export const noteDraft: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const key = draftKey(collection.slug)
  req.context[key] = req.context[key] !== false && Boolean(Reflect.get(args, 'draft'))
  return args
}

/** After a save in a public collection: expires what was cached from it. */
export const expireOnChange: CollectionAfterChangeHook<Published> = async ({ collection, doc, operation, req }) => {
  const publicNow = !collection.versions?.drafts || doc._status === 'published'
  // Saving a draft changes nothing public, whether it is new or next to a published document. Any other change may
  // unpublish something, even if a newer draft stood before it.
  const isDraft = operation === 'create' || req.context[draftKey(collection.slug)] === true
  if (publicNow || !isDraft) await expire(collection.slug, req)
}

/** After a deletion in a public collection. */
export const expireOnDelete: CollectionAfterDeleteHook = async ({ collection, req }) => expire(collection.slug, req)

/** After the save of a public global. */
export const expireOnGlobalChange: GlobalAfterChangeHook = async ({ global, req }) => expire(global.slug, req)

/** Expires every cache: after bulk writes with `KEEP_CACHE`, or after writes that bypassed the hooks. */
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
 * `tag` is a collection's slug. Every process that caches pages checks the versions once a second (src/store); this
 * process checks immediately after the commit.
 */
async function expire(tag: string, req: PayloadRequest): Promise<void> {
  if (req.context.keepCache === true || !isCacheTag(tag)) return
  await raise(tag, req)
  await afterTransaction(req, lookAgain)
}

/**
 * Part of the save's transaction, so that both become visible together. The version is random, not a counter: it needs
 * no read, concurrent writers both change it, and it never repeats, not even after an older backup is restored.
 */
async function raise(tag: CacheTag, req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  const version = randomUUID()
  // A single statement, because every save of public content runs it.
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
      // A concurrent save created the row.
      if ((await change()) === null) throw error
    })
}
