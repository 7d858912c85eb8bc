import type { Locale } from '@/src/i18n/locales'
import type { AfdelingLink, VenueView, ZoneLink } from './view-models'
import { read } from './payload'
import { requiredText, textOf } from './text'

/** The small collections that everything else points to, by id, in one language. */
export interface References {
  zones: Record<string, ZoneLink>
  afdelinger: Record<string, AfdelingLink & { zone: string }>
  venues: Record<string, VenueView>
  /** By number, as people count them. */
  zoneOrder: string[]
  /** By name. */
  afdelingOrder: string[]
}

/** Reads the zones, afdelinger and venues: tens of them, however many offers there are. */
export async function loadReferences(locale: Locale): Promise<References> {
  return read(['references', locale], ['zones', 'afdelinger', 'venues'], async ({ payload, reading }) => {
    const all = { ...reading, pagination: false } as const
    const [zones, afdelinger, venues] = await Promise.all([
      payload.find({ collection: 'zones', ...all, sort: 'number', select: { number: true, name: true, mark: true, translation: true } }),
      payload.find({ collection: 'afdelinger', ...all, sort: 'name', select: { name: true, slug: true, zone: true } }),
      payload.find({ collection: 'venues', ...all }),
    ])
    return {
      zones: byId(zones.docs, (zone) => ({ number: zone.number, name: requiredText(zone, 'name', locale), mark: zone.mark })),
      afdelinger: byId(afdelinger.docs, (one) => ({ slug: one.slug, name: one.name, zone: idOf(one.zone) ?? '' })),
      venues: byId(venues.docs, (venue) => ({
        name: venue.name,
        address: venue.address ?? null,
        accessibility: textOf(venue, 'accessibility', locale),
        latitude: venue.latitude ?? null,
        longitude: venue.longitude ?? null,
      })),
      zoneOrder: zones.docs.map(({ id }) => id),
      afdelingOrder: afdelinger.docs.map(({ id }) => id),
    }
  })
}

/** The id of a relation, populated or not. */
export function idOf(relation: string | { id: string } | null | undefined): string | null {
  if (relation == null) return null
  return typeof relation === 'string' ? relation : relation.id
}

/** The ids of a relation to many. */
export function idsOf(relations: readonly (string | { id: string })[] | null | undefined): string[] {
  return (relations ?? []).flatMap((relation) => idOf(relation) ?? [])
}

function byId<Document extends { id: string }, Value>(documents: Document[], view: (document: Document) => Value): Record<string, Value> {
  return Object.fromEntries(documents.map((document) => [document.id, view(document)]))
}
