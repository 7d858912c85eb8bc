import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook, PayloadRequest, TypeWithID } from 'payload'
import { isCacheTag } from '@/src/urls/cache-tags'
import { expiryToken } from '@/src/urls/expiry-token'

/** Set in `context` by bulk writers (the seed) that expire everything once, at their end. */
export const KEEP_CACHE = { keepCache: true } as const

interface Published extends TypeWithID {
  _status?: 'draft' | 'published' | null
}

/** A document of a public collection was saved: what was read from the collection is read anew. */
export const expireOnChange: CollectionAfterChangeHook<Published> = async ({ collection, doc, previousDoc, req }) => {
  // A draft beside a published version changes nothing that is public.
  const publicBefore = !collection.versions?.drafts || previousDoc?._status === 'published'
  const publicNow = !collection.versions?.drafts || doc._status === 'published'
  if (publicBefore || publicNow) await expire(collection.slug, req)
}

/** A document of a public collection was deleted. */
export const expireOnDelete: CollectionAfterDeleteHook = async ({ collection, req }) => expire(collection.slug, req)

/** A public global was saved. */
export const expireOnGlobalChange: GlobalAfterChangeHook = async ({ global, req }) => expire(global.slug, req)

/**
 * Takes a collection's slug. Inside a request of the site its cache is told directly; elsewhere (a job, a command) the
 * running site is told over HTTP, if it runs. Never fails the save: pages are remade within a quarter of an hour anyway.
 */
async function expire(tag: string, req: PayloadRequest): Promise<void> {
  if (req.context.keepCache === true || !isCacheTag(tag)) return
  try {
    const { revalidateTag } = await import('next/cache')
    revalidateTag(tag, { expire: 0 })
  } catch {
    await tellTheSite([tag], req)
  }
}

async function tellTheSite(tags: readonly string[], req: PayloadRequest): Promise<void> {
  const url = new URL('/expire', String(req.payload.config.custom.siteUrl))
  try {
    await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${expiryToken(req.payload.secret)}`, 'content-type': 'application/json' },
      body: JSON.stringify({ tags }),
      signal: AbortSignal.timeout(2000),
    })
  } catch (error) {
    req.payload.logger.debug({ msg: `the site at ${url.origin} was not told to expire ${tags.join(', ')}`, err: error })
  }
}
