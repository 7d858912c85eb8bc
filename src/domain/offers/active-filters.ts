import type { OfferFacts } from './facts.ts'
import { FACET_NAMES, type FacetName, FACETS, matches } from './facet-table.ts'
import type { OfferFilter } from './filter.ts'
import { type Position, toQuery } from './query.ts'

/** One choice that is in force. */
export interface ActiveFilter {
  name: FacetName
  value: string
  /** Always null here: who shows the names of zones and afdelinger fills them in. */
  label: string | null
  /** The query string without it, `?` left out. */
  query: string
}
export interface Loosening extends ActiveFilter {
  /** How many offers there are without it. */
  count: number
}

/**
 * The choices in force, in the order of the filters, each with the query that takes it away. `month` is kept in the
 * queries; the page is not, for it is another list.
 */
export function activeFilters(filter: OfferFilter, { month = null }: Pick<Position, 'month'> = {}): ActiveFilter[] {
  return choicesInForce(filter).map(({ name, value, without }) => ({
    name,
    value,
    label: null,
    query: toQuery(without, { month }),
  }))
}

/** The choices of which each one alone, taken away, would give results: most results first. */
export function loosenings(
  all: readonly OfferFacts[],
  filter: OfferFilter,
  { month = null }: Pick<Position, 'month'> = {},
): Loosening[] {
  return choicesInForce(filter)
    .map(({ name, value, without }) => ({
      name,
      value,
      label: null,
      count: all.filter((facts) => matches(facts, without)).length,
      query: toQuery(without, { month }),
    }))
    .filter((loosening) => loosening.count > 0)
    .sort((a, b) => b.count - a.count)
}

interface Choice {
  name: FacetName
  value: string
  without: OfferFilter
}

function choicesInForce(filter: OfferFilter): Choice[] {
  return FACET_NAMES.flatMap((name) =>
    FACETS[name].chosen(filter).map((value) => ({
      name,
      value,
      without: { ...filter, ...FACETS[name].without(filter, value) },
    })),
  )
}
