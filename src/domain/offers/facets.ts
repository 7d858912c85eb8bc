import { AUDIENCES, NEEDS, SPOKEN_LANGUAGES, WEEKDAYS } from '../vocabulary.ts'
import type { OfferFacts, Places } from './facts.ts'
import {
  FACET_NAMES,
  type FacetName,
  isForAfdeling,
  isForAge,
  isForAudience,
  isForZone,
  type OfferFilter,
  passes,
} from './filter.ts'

interface FacetChoice {
  value: string
  /** Always null here: who shows the names of zones and afdelinger fills them in. */
  label: string | null
  count: number
  selected: boolean
}
export interface Facet {
  name: FacetName
  choices: FacetChoice[]
}

interface Counter extends FacetChoice {
  fits: (facts: OfferFacts) => boolean
}

/**
 * Each filter with its choices, in the order in which they are shown, and how many offers each choice would leave if it
 * were the only one of its filter, the other filters as they are. `age` lists only the age asked for.
 * One pass: an offer counts in a filter if it fails no other.
 */
export function facets(all: readonly OfferFacts[], filter: OfferFilter, places: Places): Facet[] {
  const counters = countersOf(filter, places)
  for (const facts of all) {
    const failed = FACET_NAMES.find((name) => !passes[name](facts, filter))
    const passesRest =
      failed === undefined || FACET_NAMES.every((name) => name === failed || passes[name](facts, filter))
    if (!passesRest) continue
    for (const name of failed === undefined ? FACET_NAMES : [failed]) {
      for (const counter of counters[name]) if (counter.fits(facts)) counter.count++
    }
  }
  return FACET_NAMES.map((name) => ({
    name,
    choices: counters[name].map(({ value, label, count, selected }) => ({ value, label, count, selected })),
  }))
}

function countersOf(filter: OfferFilter, places: Places): Record<FacetName, Counter[]> {
  const chosenSlugs = new Set(filter.afdelinger.map((afdeling) => afdeling.slug))
  const counter = (value: string, selected: boolean, fits: Counter['fits']): Counter => ({
    value,
    label: null,
    count: 0,
    selected,
    fits,
  })
  const { age } = filter
  return {
    zone: places.zones.map((zone) =>
      counter(String(zone), filter.zones.includes(zone), (facts) => isForZone(facts, zone)),
    ),
    afdeling: places.afdelinger.map((afdeling) =>
      counter(afdeling.slug, chosenSlugs.has(afdeling.slug), (facts) => isForAfdeling(facts, afdeling)),
    ),
    need: NEEDS.map((need) => counter(need, filter.needs.includes(need), (facts) => facts.needs.includes(need))),
    audience: AUDIENCES.map((audience) =>
      counter(audience, filter.audiences.includes(audience), (facts) => isForAudience(facts, audience)),
    ),
    age: age === null ? [] : [counter(String(age), true, (facts) => isForAge(facts, age))],
    weekday: WEEKDAYS.map((weekday) =>
      counter(weekday, filter.weekdays.includes(weekday), (facts) => facts.weekdays.includes(weekday)),
    ),
    language: SPOKEN_LANGUAGES.map((language) =>
      counter(language, filter.languages.includes(language), (facts) => facts.languages.includes(language)),
    ),
    free: [counter('1', filter.free, (facts) => facts.free)],
    womenOnly: [counter('1', filter.womenOnly, (facts) => facts.womenOnly)],
    dropIn: [counter('1', filter.dropIn, (facts) => facts.dropIn)],
  }
}
