import type { Payload, Where } from 'payload'
import type { Newsletter } from '@/payload-types'
import { referencesFrom } from '@/src/content/references'
import { idOf } from '@/src/content/relations'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import { addDays, dateOf, toInstant } from '@/src/domain/time/copenhagen'
import type { Sources } from '@/src/formats/newsletter/sources'

/** Read with public access, so that nothing unpublished gets into an edition; in all languages. */
const AS_PUBLIC = {
  overrideAccess: false,
  depth: 0,
  draft: false,
  locale: 'all',
  fallbackLocale: false,
  pagination: false,
} as const

/** Reads what an edition (read in all languages) refers to. Unpublished documents are left out. */
export async function loadSources(payload: Payload, newsletter: Newsletter, now: LocalDateTime): Promise<Sources> {
  const blocks = newsletter.blocks ?? []
  const ids = (relations: (string | { id: string } | null | undefined)[]): Where => ({
    id: { in: relations.flatMap((each) => idOf(each) ?? []) },
  })
  const days = Math.max(0, ...blocks.map((block) => (block.blockType === 'dates' ? block.days : 0)))
  const [site, offers, events, pictures, coming, zones, afdelinger, venues] = await Promise.all([
    payload.findGlobal({ slug: 'site', overrideAccess: false, depth: 0 }),
    payload.find({
      collection: 'activities',
      ...AS_PUBLIC,
      where: ids(blocks.map((block) => (block.blockType === 'offer' ? block.offer : null))),
    }),
    payload.find({
      collection: 'events',
      ...AS_PUBLIC,
      where: ids(blocks.map((block) => (block.blockType === 'event' ? block.event : null))),
    }),
    // The edition's pictures are not public before the edition is, so they are read with full access.
    payload.find({
      collection: 'media',
      ...AS_PUBLIC,
      overrideAccess: true,
      where: ids(blocks.map((block) => (block.blockType === 'picture' ? block.image : null))),
    }),
    days === 0 ? { docs: [] } : payload.find({ collection: 'events', ...AS_PUBLIC, where: between(now, days) }),
    payload.find({ collection: 'zones', ...AS_PUBLIC, sort: 'number' }),
    payload.find({ collection: 'afdelinger', ...AS_PUBLIC, sort: 'name' }),
    payload.find({ collection: 'venues', ...AS_PUBLIC }),
  ])
  return {
    newsletter,
    siteName: site.name,
    offers: byId(offers.docs),
    events: byId(events.docs),
    pictures: byId(pictures.docs),
    coming: coming.docs,
    referencesIn: (locale) =>
      referencesFrom({ zones: zones.docs, afdelinger: afdelinger.docs, venues: venues.docs }, locale),
  }
}

function between(now: LocalDateTime, days: number): Where {
  const to = `${addDays(dateOf(now), days + 1)}T00:00`
  return { and: [{ start: { less_than: toInstant(to) } }, { lastEnd: { greater_than: toInstant(now) } }] }
}

function byId<Document extends { id: string }>(documents: readonly Document[]): ReadonlyMap<string, Document> {
  return new Map(documents.map((document) => [document.id, document]))
}
