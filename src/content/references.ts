import type { Afdelinger, Venue, Zone } from '@/payload-types'
import type { ZoneMark } from '@/src/domain/vocabulary'
import type { Locale } from '@/src/i18n/locales'
import { idOf } from './relations'
import { requiredText, type Text, textOf } from './text'

export interface VenueView {
  name: string
  address: string | null
  /** Inferred or unknown facts are not shown. */
  accessibility: Text | null
  latitude: number | null
  longitude: number | null
}

export interface ZoneLink {
  number: number
  name: Text
  mark: ZoneMark
}

export interface AfdelingLink {
  slug: string
  name: string
}

/** The small collections that everything else refers to, by id, in one language. */
export interface References {
  zones: Record<string, ZoneLink>
  afdelinger: Record<string, AfdelingLink & { zone: string }>
  venues: Record<string, VenueView>
  /** Sorted by number. */
  zoneOrder: string[]
  /** Sorted by name. */
  afdelingOrder: string[]
}

interface Stored {
  zones: Pick<Zone, 'id' | 'number' | 'name' | 'mark' | 'translation'>[]
  afdelinger: Pick<Afdelinger, 'id' | 'name' | 'slug' | 'zone'>[]
  venues: Venue[]
}

/** Builds the references from documents read in all languages. Each list must be in display order. */
export function referencesFrom({ zones, afdelinger, venues }: Stored, locale: Locale): References {
  return {
    zones: byId(zones, (zone) => ({ number: zone.number, name: requiredText(zone, 'name', locale), mark: zone.mark })),
    afdelinger: byId(afdelinger, (one) => ({ slug: one.slug, name: one.name, zone: idOf(one.zone) ?? '' })),
    venues: byId(venues, (venue) => ({
      name: venue.name,
      address: venue.address ?? null,
      accessibility: textOf(venue, 'accessibility', locale),
      latitude: venue.latitude ?? null,
      longitude: venue.longitude ?? null,
    })),
    zoneOrder: zones.map(({ id }) => id),
    afdelingOrder: afdelinger.map(({ id }) => id),
  }
}

function byId<Document extends { id: string }, Value>(
  documents: Document[],
  view: (document: Document) => Value,
): Record<string, Value> {
  return Object.fromEntries(documents.map((document) => [document.id, view(document)]))
}
