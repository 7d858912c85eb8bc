import type { OfferFacts } from './facts.ts'
import { type FacetName, matches, type OfferFilter } from './filter.ts'
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
  const listed = <Value>(
    name: FacetName,
    values: readonly Value[],
    codeOf: (value: Value) => string,
    rest: (left: Value[]) => Partial<OfferFilter>,
  ): Choice[] =>
    values.map((value) => ({
      name,
      value: codeOf(value),
      without: { ...filter, ...rest(values.filter((other) => other !== value)) },
    }))
  const single = (name: FacetName, value: string, rest: Partial<OfferFilter>): Choice[] => [
    { name, value, without: { ...filter, ...rest } },
  ]
  return [
    ...listed('zone', filter.zones, String, (zones) => ({ zones })),
    ...listed(
      'afdeling',
      filter.afdelinger,
      (one) => one.slug,
      (afdelinger) => ({ afdelinger }),
    ),
    ...listed('need', filter.needs, String, (needs) => ({ needs })),
    ...listed('audience', filter.audiences, String, (audiences) => ({ audiences })),
    ...(filter.age === null ? [] : single('age', String(filter.age), { age: null })),
    ...listed('weekday', filter.weekdays, String, (weekdays) => ({ weekdays })),
    ...listed('language', filter.languages, String, (languages) => ({ languages })),
    ...(filter.free ? single('free', '1', { free: false }) : []),
    ...(filter.womenOnly ? single('womenOnly', '1', { womenOnly: false }) : []),
    ...(filter.dropIn ? single('dropIn', '1', { dropIn: false }) : []),
  ]
}
