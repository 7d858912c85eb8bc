import type { OfferFacts } from './facts.ts'
import { FACET_NAMES, type FacetName, FACETS, matches } from './facet-table.ts'
import type { OfferFilter } from './filter.ts'
import { type Position, toQuery } from './query.ts'

/** One active choice. */
export interface ActiveFilter {
  name: FacetName
  value: string
  /** Always null here: the caller that shows the names of zones and afdelinger fills them in. */
  label: string | null
  /** The query string without this choice, without `?`. */
  query: string
}
export interface Loosening extends ActiveFilter {
  /** The number of offers without this choice. */
  count: number
}

/**
 * Returns the active choices in the order of the filters, each with the query that removes it. The queries keep `month`
 * but not the page, as the list changes.
 */
export function activeFilters(filter: OfferFilter, { month = null }: Pick<Position, 'month'> = {}): ActiveFilter[] {
  return choicesInForce(filter).map(({ name, value, without }) => ({
    name,
    value,
    label: null,
    query: toQuery(without, { month }),
  }))
}

/** Returns the choices whose removal alone would give results, most results first. */
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
