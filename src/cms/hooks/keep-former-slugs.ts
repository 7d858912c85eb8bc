import type { CollectionBeforeChangeHook, TypeWithID } from 'payload'

/**
 * When a document that was public is published under a new slug, keeps the old one, so that printed QR codes still
 * work. A slug that was never public is not kept.
 */
export const keepFormerSlugs: CollectionBeforeChangeHook<Slugged> = async ({
  collection,
  data,
  originalDoc,
  operation,
  req,
}) => {
  const hasDrafts = Boolean(collection.versions?.drafts)
  if (operation !== 'update' || originalDoc?.id === undefined || (hasDrafts && data._status !== 'published'))
    return data
  const live: unknown = await req.payload.findByID({
    collection: collection.slug,
    id: String(originalDoc.id),
    draft: false,
    depth: 0,
    // Only compared. Needed with full access, because a zone worker's save must keep the slug as well.
    overrideAccess: true,
    disableErrors: true,
  })
  if (!isLive(live, hasDrafts) || live.slug === data.slug) return data
  const former = new Set([...(live.formerSlugs ?? []), live.slug])
  if (data.slug !== undefined) former.delete(data.slug)
  return { ...data, formerSlugs: [...former] }
}

interface Live {
  slug: string
  formerSlugs?: string[] | null
}

interface Slugged extends Partial<Live>, TypeWithID {
  _status?: 'draft' | 'published' | null
}

function isLive(document: unknown, hasDrafts: boolean): document is Live {
  if (typeof document !== 'object' || document === null || !('slug' in document) || typeof document.slug !== 'string')
    return false
  return !hasDrafts || ('_status' in document && document._status === 'published')
}
