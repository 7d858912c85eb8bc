import { FACET_NAMES, type FacetName, FACETS } from './facet-table.ts'
import type { OfferFacts, PlanChoices } from './facts.ts'
import type { OfferFilter } from './filter.ts'

interface FacetChoice {
  value: string
  /** Always null here: the caller that shows the names of zones and afdelinger fills them in. */
  label: string | null
  count: number
  selected: boolean
}
export interface Facet {
  name: FacetName
  choices: FacetChoice[]
}

/**
 * Returns each filter with its choices in display order, and the number of offers each choice would leave if it were
 * the only one in its filter, with the other filters unchanged. `age` lists only the selected age.
 * Takes one pass: an offer counts in a filter if it fails no other.
 */
export function facets(all: readonly OfferFacts[], filter: OfferFilter, places: PlanChoices): Facet[] {
  const counted = FACET_NAMES.map((name) => {
    const { choices, chosen, passes } = FACETS[name]
    const selected = new Set(chosen(filter))
    return {
      name,
      passes,
      choices: choices(places, filter).map((one) => ({ ...one, count: 0, selected: selected.has(one.code) })),
    }
  })
  for (const facts of all) {
    const failed = counted.filter(({ passes }) => !passes(facts, filter))
    if (failed.length > 1) continue
    for (const { choices } of failed.length === 0 ? counted : failed) {
      for (const choice of choices) if (choice.fits(facts)) choice.count++
    }
  }
  return counted.map(({ name, choices }) => ({
    name,
    choices: choices.map(({ code, count, selected }) => ({ value: code, label: null, count, selected })),
  }))
}
