import type { Audience, Need, SpokenLanguage, Weekday } from '../vocabulary.ts'
import type { AfdelingChoice, OfferFacts } from './facts.ts'

/** A reader's choices. Within one of them any will do; all of them must hold. Empty, null and false: no choice made. */
export interface OfferFilter {
  zones: readonly number[]
  afdelinger: readonly AfdelingChoice[]
  needs: readonly Need[]
  audiences: readonly Audience[]
  /** Whole years. */
  age: number | null
  weekdays: readonly Weekday[]
  languages: readonly SpokenLanguage[]
  free: boolean
  womenOnly: boolean
  dropIn: boolean
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
  womenOnly: false,
  dropIn: false,
}

/** The filters, in the order in which they are shown. */
export const FACET_NAMES = [
  'zone',
  'afdeling',
  'need',
  'audience',
  'age',
  'weekday',
  'language',
  'free',
  'womenOnly',
  'dropIn',
] as const
export type FacetName = (typeof FACET_NAMES)[number]

/** Whether an offer is among those asked for. */
export function matches(facts: OfferFacts, filter: OfferFilter): boolean {
  return FACET_NAMES.every((name) => passes[name](facts, filter))
}

/** Whether an offer passes one filter, the others left aside. */
export const passes: Readonly<Record<FacetName, (facts: OfferFacts, filter: OfferFilter) => boolean>> = {
  zone: (facts, { zones }) => anyOf(zones, (zone) => isForZone(facts, zone)),
  afdeling: (facts, { afdelinger }) => anyOf(afdelinger, (afdeling) => isForAfdeling(facts, afdeling)),
  need: (facts, { needs }) => anyOf(needs, (need) => facts.needs.includes(need)),
  audience: (facts, { audiences }) => anyOf(audiences, (audience) => isForAudience(facts, audience)),
  age: (facts, { age }) => age === null || isForAge(facts, age),
  weekday: (facts, { weekdays }) => anyOf(weekdays, (weekday) => facts.weekdays.includes(weekday)),
  language: (facts, { languages }) => anyOf(languages, (language) => facts.languages.includes(language)),
  free: (facts, { free }) => !free || facts.free,
  womenOnly: (facts, { womenOnly }) => !womenOnly || facts.womenOnly,
  dropIn: (facts, { dropIn }) => !dropIn || facts.dropIn,
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

function anyOf<Choice>(choices: readonly Choice[], holds: (choice: Choice) => boolean): boolean {
  return choices.length === 0 || choices.some(holds)
}
