import type { Audience, Need, SpokenLanguage, Weekday } from '../vocabulary.ts'
import type { AfdelingChoice, OfferFacts } from './facts.ts'
import { type SoughtFacts, statedFact, STATED_FACT_NAMES } from './stated-facts.ts'

/**
 * A reader's choices. An offer must match all filters, and any one choice within a filter. Empty, null and false mean
 * that no choice was made.
 */
export interface OfferFilter extends SoughtFacts {
  zones: readonly number[]
  afdelinger: readonly AfdelingChoice[]
  needs: readonly Need[]
  audiences: readonly Audience[]
  /** Age in whole years. */
  age: number | null
  weekdays: readonly Weekday[]
  languages: readonly SpokenLanguage[]
  free: boolean
}

export const NO_FILTER: OfferFilter = {
  zones: [],
  afdelinger: [],
  needs: [],
  audiences: [],
  age: null,
  weekdays: [],
  languages: [],
  free: false,
  ...(Object.fromEntries(
    STATED_FACT_NAMES.map((name) => [name, statedFact(name).kind === 'flag' ? false : []]),
  ) as unknown as SoughtFacts),
}

/** An offer for all zones is for each zone. */
export function isForZone(facts: OfferFacts, zone: number): boolean {
  return facts.everywhere || facts.zones.includes(zone)
}

/** An offer for the whole zone, or for all zones, is for each afdeling in it that is not excluded. */
export function isForAfdeling(facts: OfferFacts, { slug, zone }: AfdelingChoice): boolean {
  if (facts.exceptAfdelinger.includes(slug)) return false
  if (facts.afdelinger.length > 0) return facts.afdelinger.includes(slug)
  return isForZone(facts, zone)
}

/** "Everyone" means all residents, but not volunteers or professionals. */
export function isForAudience(facts: OfferFacts, audience: Audience): boolean {
  if (facts.audiences.includes(audience)) return true
  return facts.audiences.includes('everyone') && audience !== 'volunteers' && audience !== 'professionals'
}

/** If no ages are stated, all ages match. */
export function isForAge({ ages }: OfferFacts, age: number): boolean {
  return (ages.from === null || age >= ages.from) && (ages.to === null || age <= ages.to)
}
