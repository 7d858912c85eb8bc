import type { VenueView } from '@/src/site/data/view-models'

const SEARCH = 'https://www.openstreetmap.org/search?query='

/**
 * OpenStreetMap's search for a place: by its address, else by its position; null where neither is known. A name alone
 * finds other places.
 */
export function mapUrl({ address, latitude, longitude }: VenueView): string | null {
  if (address !== null) return SEARCH + encodeURIComponent(address)
  if (latitude !== null && longitude !== null) return SEARCH + encodeURIComponent(`${latitude}, ${longitude}`)
  return null
}
