import type { Activity, Afdelinger, Evaluation, Event } from '@/payload-types'
import type { ReadContext } from './payload'

interface Slugged {
  activities: Activity
  events: Event
  evaluations: Evaluation
  afdelinger: Afdelinger
}

type Result<Document> = { found: true; document: Document } | { found: false; movedTo: string | null }

/**
 * Finds a document by its slug or, if that is a former slug, returns its current one. A slug in use wins over a former
 * one.
 */
export async function findBySlug<Collection extends keyof Slugged>(
  collection: Collection,
  slug: string,
  { payload, reading }: ReadContext,
): Promise<Result<Slugged[Collection]>> {
  const { docs } = await payload.find({
    collection,
    ...reading,
    limit: 1,
    pagination: false,
    where: { slug: { equals: slug } },
  })
  const [document] = docs
  // The Local API types a document of a generic collection as the union of all.
  if (document) return { found: true, document: document as unknown as Slugged[Collection] }
  // `formerSlugs` is readable by staff only, but a redirect from a former address is public.
  const moved = await payload.find({
    collection,
    depth: 0,
    draft: false,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    where: {
      and: [
        { formerSlugs: { in: [slug] } },
        ...(collection === 'afdelinger' ? [] : [{ _status: { equals: 'published' } }]),
      ],
    },
  })
  return { found: false, movedTo: moved.docs[0]?.slug ?? null }
}
