import { FACET_NAMES, type FacetName, FACETS } from './facet-table.ts'
import type { PlanChoices } from './facts.ts'
import { NO_FILTER, type OfferFilter } from './filter.ts'

type Name = FacetName | 'page' | 'month'

/** The parameter names of a selection in URLs and in its form: Danish, as in all URLs. */
export const QUERY_NAMES: Readonly<Record<Name, string>> = {
  ...(Object.fromEntries(FACET_NAMES.map((name) => [name, FACETS[name].param])) as Record<FacetName, string>),
  page: 'side',
  month: 'maaned',
}

export interface Query {
  filter: OfferFilter
  /** At least 1. */
  page: number
  /** `YYYY-MM`; null if not given. Only the calendar uses it. */
  month: string | null
  /** Invalid values, shortened; at most five. */
  rejected: string[]
}

/** The parts of a selection that are not filters. */
export interface Position {
  page?: number
  month?: string | null
}

const MOST_PAGES = 9999
/** A URL made by our own form has fewer than eighty values; values beyond this limit are ignored. */
const MOST_VALUES = 200
const MOST_REJECTED = 5
const LONGEST_REJECTED = 40

/**
 * Parses a selection from a URL. Never throws: invalid values are listed in `rejected`; empty ones (an untouched form
 * field) and unknown names (`utm_source`) are ignored. Choices are in the order of the vocabulary and without
 * duplicates, so that equal selections are equal.
 */
export function parseQuery(params: URLSearchParams, places: PlanChoices): Query {
  const given = valuesByName(params)
  const rejected: string[] = []

  /** Parses each distinct value of a parameter; invalid ones, and those after the first `most`, are rejected. */
  function valuesOf<Value>(name: Name, read: (text: string) => Value | null, most: number): Value[] {
    const values: Value[] = []
    for (const text of new Set(given.get(QUERY_NAMES[name]))) {
      const value = values.length < most ? read(text) : null
      if (value === null) rejected.push(text)
      else values.push(value)
    }
    return values
  }

  const filter: OfferFilter = { ...NO_FILTER }
  for (const name of FACET_NAMES) {
    const { input, read, choose } = FACETS[name]
    const codes = valuesOf(name, (text) => read(text, places), input === 'choices' ? Infinity : 1)
    Object.assign(filter, choose(codes, places))
  }
  const [page = 1] = valuesOf('page', pageOf, 1)
  const [month = null] = valuesOf('month', (text) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : null), 1)
  return { filter, page, month, rejected: rejected.slice(0, MOST_REJECTED).map(shorten) }
}

/**
 * Returns the query string of a selection, without `?`; empty if there is none. Equal selections give the same string:
 * names and choices have a fixed order, and whatever is not chosen (and page 1) is left out.
 */
export function toQuery(filter: Partial<OfferFilter>, { page = 1, month = null }: Position = {}): string {
  const chosen = { ...NO_FILTER, ...filter }
  const params = new URLSearchParams()
  const add = (name: Name, values: readonly string[]) => {
    for (const value of new Set(values)) params.append(QUERY_NAMES[name], value)
  }
  for (const name of FACET_NAMES) add(name, FACETS[name].chosen(chosen))
  add('month', month === null ? [] : [month])
  add('page', page > 1 ? [String(page)] : [])
  return params.toString()
}

function valuesByName(params: URLSearchParams): Map<string, string[]> {
  const given = new Map<string, string[]>()
  let read = 0
  for (const [name, value] of params) {
    if (++read > MOST_VALUES) break
    const text = value.trim()
    if (text === '') continue
    given.set(name, [...(given.get(name) ?? []), text])
  }
  return given
}

function pageOf(text: string): number | null {
  const page = /^\d{1,4}$/.test(text) ? Number(text) : 0
  return page >= 1 && page <= MOST_PAGES ? page : null
}

/** Removes invisible characters, and never cuts a character in half. */
function shorten(text: string): string {
  const visible = text.slice(0, 4 * LONGEST_REJECTED).replaceAll(/\p{C}/gu, '')
  return [...visible].slice(0, LONGEST_REJECTED).join('')
}
