import type { VenueView } from '@/src/site/data/view-models'

import type { JsonLdObject } from './JsonLd'

/** A place, with its address and position if known. */
export function placeJsonLd(venue: VenueView): JsonLdObject {
  const { address, latitude, longitude } = venue
  return {
    '@type': 'Place',
    name: venue.name,
    ...(address !== null && { address: postalAddress(address) }),
    ...(latitude !== null && longitude !== null && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  }
}

/** Parses a Danish address on one line into street, postcode and town if it has them ("Vej 3, 2300 København S"). */
export function postalAddress(line: string): JsonLdObject {
  const parts = /^(?<street>.+?),\s*(?<postcode>\d{4})\s+(?<town>.+)$/u.exec(line.trim())?.groups
  return {
    '@type': 'PostalAddress',
    streetAddress: parts?.['street'] ?? line.trim(),
    ...(parts?.['postcode'] !== undefined && { postalCode: parts['postcode'] }),
    ...(parts?.['town'] !== undefined && { addressLocality: parts['town'] }),
    addressCountry: 'DK',
  }
}
