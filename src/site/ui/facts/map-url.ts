import type { VenueView } from '@/src/site/data/view-models'

const SEARCH = 'https://www.openstreetmap.org/search?query='

/**
 * URL of an OpenStreetMap search by address, otherwise by position. Returns null if neither is known: a name alone
 * finds other places.
 */
export function mapUrl({ address, latitude, longitude }: VenueView): string | null {
  if (address !== null) return SEARCH + encodeURIComponent(address)
  if (latitude !== null && longitude !== null) return SEARCH + encodeURIComponent(`${latitude}, ${longitude}`)
  return null
}
