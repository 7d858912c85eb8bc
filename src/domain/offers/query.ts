import { AUDIENCES, NEEDS, SPOKEN_LANGUAGES, WEEKDAYS } from '../vocabulary.ts'
import type { Places } from './facts.ts'
import { NO_FILTER, type OfferFilter } from './filter.ts'

/** The names that a selection has in an address, and that the fields of its form have: Danish, as all addresses. */
export const QUERY_NAMES = {
  zone: 'zone',
  afdeling: 'afdeling',
  need: 'emne',
  audience: 'for',
  age: 'alder',
  weekday: 'dag',
  language: 'sprog',
  free: 'gratis',
  womenOnly: 'kvinder',
  dropIn: 'aaben',
  page: 'side',
  month: 'maaned',
} as const
type Name = keyof typeof QUERY_NAMES

export interface Query {
  filter: OfferFilter
  /** At least 1. */
  page: number
  /** `YYYY-MM`; null: none asked for. Only the calendar obeys it. */
  month: string | null
  /** Values that mean nothing here, shortened; at most five. */
  rejected: string[]
}

/** What of a selection is not a filter. */
export interface Position {
  page?: number
  month?: string | null
}

const OLDEST = 120
const MOST_PAGES = 9999
/** An address made by our own form has fewer than eighty values; the rest of a longer one is not read. */
const MOST_VALUES = 200
const MOST_REJECTED = 5
const LONGEST_REJECTED = 40

/**
 * A selection from an address. Never throws: values that mean nothing are set aside and named in `rejected`, empty ones
 * (an untouched form field) and foreign names (`utm_source`) are passed over. Choices come in the order of the
 * vocabulary and once each, so that equal selections are equal.
 */
export function parseQuery(params: URLSearchParams, places: Places): Query {
  const given = valuesByName(params)
  const rejected: string[] = []

  /** All choices of a closed list that are given. */
  function choicesOf<Choice>(name: Name, choices: readonly Choice[], codeOf: (choice: Choice) => string): Choice[] {
    const asked = new Set(given.get(QUERY_NAMES[name]))
    const chosen = choices.filter((choice) => asked.delete(codeOf(choice)))
    rejected.push(...asked)
    return chosen
  }

  /** The first value that means something. */
  function valueOf<Value>(name: Name, read: (text: string) => Value | null): Value | null {
    let found: Value | null = null
    for (const text of new Set(given.get(QUERY_NAMES[name]))) {
      const value: Value | null = found === null ? read(text) : null
      if (value === null) rejected.push(text)
      else found = value
    }
    return found
  }
  const flag = (name: Name) => valueOf(name, (text) => (text === '1' ? true : null)) ?? false

  const filter: OfferFilter = {
    zones: choicesOf(
      'zone',
      [...places.zones].sort((a, b) => a - b),
      String,
    ),
    afdelinger: choicesOf('afdeling', [...places.afdelinger].sort(bySlug), (afdeling) => afdeling.slug),
    needs: choicesOf('need', NEEDS, String),
    audiences: choicesOf('audience', AUDIENCES, String),
    age: valueOf('age', (text) => wholeNumber(text, 0, OLDEST)),
    weekdays: choicesOf('weekday', WEEKDAYS, String),
    languages: choicesOf('language', SPOKEN_LANGUAGES, String),
    free: flag('free'),
    womenOnly: flag('womenOnly'),
    dropIn: flag('dropIn'),
  }
  const page = valueOf('page', (text) => wholeNumber(text, 1, MOST_PAGES)) ?? 1
  const month = valueOf('month', (text) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : null))
  return { filter, page, month, rejected: rejected.slice(0, MOST_REJECTED).map(shorten) }
}

/**
 * The query string of a selection, `?` left out; empty for none. Equal selections have one and the same: names and
 * choices stand in a fixed order, and what is not chosen (and page 1) is left out.
 */
export function toQuery(filter: Partial<OfferFilter>, { page = 1, month = null }: Position = {}): string {
  const chosen = { ...NO_FILTER, ...filter }
  const params = new URLSearchParams()
  const add = (name: Name, values: readonly (string | number)[]) => {
    for (const value of new Set(values)) params.append(QUERY_NAMES[name], String(value))
  }
  add(
    'zone',
    [...chosen.zones].sort((a, b) => a - b),
  )
  add(
    'afdeling',
    [...chosen.afdelinger].sort(bySlug).map((afdeling) => afdeling.slug),
  )
  add(
    'need',
    NEEDS.filter((need) => chosen.needs.includes(need)),
  )
  add(
    'audience',
    AUDIENCES.filter((audience) => chosen.audiences.includes(audience)),
  )
  add('age', chosen.age === null ? [] : [chosen.age])
  add(
    'weekday',
    WEEKDAYS.filter((weekday) => chosen.weekdays.includes(weekday)),
  )
  add(
    'language',
    SPOKEN_LANGUAGES.filter((language) => chosen.languages.includes(language)),
  )
  add('free', chosen.free ? [1] : [])
  add('womenOnly', chosen.womenOnly ? [1] : [])
  add('dropIn', chosen.dropIn ? [1] : [])
  add('month', month === null ? [] : [month])
  add('page', page > 1 ? [page] : [])
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

function wholeNumber(text: string, least: number, most: number): number | null {
  if (!/^\d{1,4}$/.test(text)) return null
  const number = Number(text)
  return number >= least && number <= most ? number : null
}

/** By code unit, so that the order is the same on every machine. */
function bySlug(a: { slug: string }, b: { slug: string }): number {
  return a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0
}

/** Whole characters, and none that cannot be seen. */
function shorten(text: string): string {
  const visible = text.slice(0, 4 * LONGEST_REJECTED).replaceAll(/\p{C}/gu, '')
  return [...visible].slice(0, LONGEST_REJECTED).join('')
}
