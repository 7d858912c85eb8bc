/** The cookie that holds the place a reader has chosen: a zone (`zone-3`) or an afdeling (its slug). */
export const PLACE_COOKIE = 'sted'
/** No place chosen. */
export const EVERYWHERE = 'alle'

const PLACE = /^(zone-[0-9]{1,2}|[a-z0-9]+(-[a-z0-9]+)*)$/
const LONGEST_PLACE = 80

/** The reader's place from the cookie's value; an invalid one counts as none. */
export function readersPlace(value: string | undefined): string {
  return value !== undefined && value.length <= LONGEST_PLACE && PLACE.test(value) ? value : EVERYWHERE
}

/** The number of the zone that a place is; null if it is an afdeling. */
export function zoneOfPlace(place: string): number | null {
  const number = /^zone-(\d{1,2})$/.exec(place)?.[1]
  return number === undefined ? null : Number(number)
}
