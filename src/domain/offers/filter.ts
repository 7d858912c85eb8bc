import type { Audience, Need, SpokenLanguage, Weekday } from '../vocabulary.ts'
import type { AfdelingChoice, OfferFacts } from './facts.ts'
import { type SoughtFacts, statedFact, STATED_FACT_NAMES } from './stated-facts.ts'

/** A reader's choices. Within one of them any will do; all of them must hold. Empty, null and false: no choice made. */
export interface OfferFilter extends SoughtFacts {
  zones: readonly number[]
  afdelinger: readonly AfdelingChoice[]
  needs: readonly Need[]
  audiences: readonly Audience[]
  /** Whole years. */
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

/** An offer for all zones is one for each. */
export function isForZone(facts: OfferFacts, zone: number): boolean {
  return facts.everywhere || facts.zones.includes(zone)
}

/** An offer for the whole zone, or for all, is one for each afdeling in it that is not excepted. */
export function isForAfdeling(facts: OfferFacts, { slug, zone }: AfdelingChoice): boolean {
  if (facts.exceptAfdelinger.includes(slug)) return false
  if (facts.afdelinger.length > 0) return facts.afdelinger.includes(slug)
  return isForZone(facts, zone)
}

/** "Everyone" are all residents: not those who come to help, or as their work. */
export function isForAudience(facts: OfferFacts, audience: Audience): boolean {
  if (facts.audiences.includes(audience)) return true
  return facts.audiences.includes('everyone') && audience !== 'volunteers' && audience !== 'professionals'
}

/** Ages that are not stated refuse nobody. */
export function isForAge({ ages }: OfferFacts, age: number): boolean {
  return (ages.from === null || age >= ages.from) && (ages.to === null || age <= ages.to)
}
