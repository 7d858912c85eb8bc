import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activeFilters, loosenings } from '@/src/domain/offers/active-filters'
import { facets } from '@/src/domain/offers/facets'
import type { OfferFacts, PlanChoices } from '@/src/domain/offers/facts'
import { FACET_NAMES, type FacetName, matches } from '@/src/domain/offers/facet-table'
import { NO_FILTER, type OfferFilter } from '@/src/domain/offers/filter'
import { isStatedFact, statedFact, type StatedFactName, statedFactsOf } from '@/src/domain/offers/stated-facts'
import { parseQuery, toQuery } from '@/src/domain/offers/query'
import { AUDIENCES, NEEDS, OFFER_STATES, SPOKEN_LANGUAGES, WEEKDAYS } from '@/src/domain/vocabulary'
import { anySought, anyStated } from '@/test/support/stated-facts'

const places: PlanChoices = {
  zones: [1, 2, 3],
  afdelinger: [
    { slug: 'birk', zone: 1 },
    { slug: 'ask', zone: 1 },
    { slug: 'eg', zone: 2 },
  ],
  needs: NEEDS,
}
const [birk, ask, eg] = places.afdelinger
const parse = (query: string) => parseQuery(new URLSearchParams(query), places)
const facts = (some: Partial<OfferFacts>): OfferFacts => ({
  id: 'x',
  zones: [],
  everywhere: false,
  afdelinger: [],
  exceptAfdelinger: [],
  needs: [],
  audiences: [],
  ages: { from: null, to: null },
  weekdays: [],
  languages: [],
  free: false,
  ...statedFactsOf({}),
  state: 'open',
  ...some,
})
const filter = (some: Partial<OfferFilter>): OfferFilter => ({ ...NO_FILTER, ...some })

const age = fc.option(fc.integer({ min: 0, max: 120 }))
const anyUnstated = fc.record({
  id: fc.uuid(),
  zones: fc.subarray([...places.zones]),
  everywhere: fc.boolean(),
  afdelinger: fc.subarray(
    places.afdelinger.map((one) => one.slug),
    { maxLength: 2 },
  ),
  exceptAfdelinger: fc.subarray(
    places.afdelinger.map((one) => one.slug),
    { maxLength: 1 },
  ),
  needs: fc.subarray([...NEEDS]),
  audiences: fc.subarray([...AUDIENCES]),
  ages: fc.record({ from: age, to: age }),
  weekdays: fc.subarray([...WEEKDAYS]),
  languages: fc.subarray([...SPOKEN_LANGUAGES]),
  free: fc.boolean(),
  state: fc.constantFrom(...OFFER_STATES),
})
const anyFacts: fc.Arbitrary<OfferFacts> = fc
  .tuple(anyUnstated, anyStated)
  .map(([unstated, stated]) => ({ ...unstated, ...stated }))
const anyUnsought = fc.record({
  zones: fc.shuffledSubarray([...places.zones], { maxLength: 2 }),
  afdelinger: fc.shuffledSubarray([...places.afdelinger], { maxLength: 2 }),
  needs: fc.shuffledSubarray([...NEEDS], { maxLength: 2 }),
  audiences: fc.shuffledSubarray([...AUDIENCES], { maxLength: 2 }),
  age,
  weekdays: fc.shuffledSubarray([...WEEKDAYS], { maxLength: 2 }),
  languages: fc.shuffledSubarray([...SPOKEN_LANGUAGES], { maxLength: 2 }),
  free: fc.boolean(),
})
const anyFilter: fc.Arbitrary<OfferFilter> = fc
  .tuple(anyUnsought, anySought)
  .map(([unsought, sought]) => ({ ...unsought, ...sought }))

describe('parseQuery', () => {
  it('reads every filter', () => {
    const query =
      'zone=2&zone=1&afdeling=eg&emne=job&for=youth&alder=17&dag=MO&sprog=so&gratis=1&kvinder=1&aaben=1&side=3&maaned=2026-05'
    expect(parse(query)).toEqual({
      filter: {
        ...NO_FILTER,
        zones: [1, 2],
        afdelinger: [eg],
        needs: ['job'],
        audiences: ['youth'],
        age: 17,
        weekdays: ['MO'],
        languages: ['so'],
        free: true,
        womenOnly: true,
        dropIn: true,
      },
      page: 3,
      month: '2026-05',
      rejected: [],
    })
  })

  it('sets aside what means nothing, and passes over empty fields and foreign names', () => {
    expect(parse('zone=9&zone=1&alder=&emne=job,money&dag=mo&gratis=yes&utm_source=x')).toMatchObject({
      filter: filter({ zones: [1] }),
      rejected: ['9', 'job,money', 'mo', 'yes'],
    })
    for (const wrong of [
      'alder=-1',
      'alder=121',
      'alder=7.5',
      'alder=1e1',
      'side=0',
      'side=x',
      'maaned=2026-13',
      'maaned=2026-1',
    ]) {
      expect(parse(wrong)).toMatchObject({ filter: NO_FILTER, page: 1, month: null, rejected: [wrong.split('=')[1]] })
    }
    expect(parse('alder=7&alder=8')).toMatchObject({ filter: { age: 7 }, rejected: ['8'] })
  })

  it('shortens what it rejects, whole characters only, unseen ones left out', () => {
    const [emoji] = parse(`emne=${encodeURIComponent('🌱'.repeat(100))}`).rejected
    expect(emoji).toBe('🌱'.repeat(40))
    expect(parse(`emne=a%00b%E2%80%AEc`).rejected).toEqual(['abc'])
    expect(parse(Array.from({ length: 9 }, (_, index) => `emne=x${index}`).join('&')).rejected).toHaveLength(5)
  })

  it('reads an endless address without choking', () => {
    const endless = new URLSearchParams(Array.from({ length: 200_000 }, (_, index) => ['emne', `x${index}`]))
    expect(parseQuery(endless, places).rejected).toHaveLength(5)
    expect(parse(`emne=${'y'.repeat(1_000_000)}`).rejected[0]).toHaveLength(40)
  })

  it('never throws', () => {
    const name = fc.oneof(
      fc.constantFrom('zone', 'afdeling', 'emne', 'for', 'alder', 'dag', 'sprog', 'gratis', 'side', 'maaned'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'binary' }))), (pairs) => {
        const { page, rejected } = parseQuery(new URLSearchParams(pairs), places)
        expect(page).toBeGreaterThanOrEqual(1)
        expect(rejected.length).toBeLessThanOrEqual(5)
        expect(rejected.every((text) => [...text].length <= 40)).toBe(true)
      }),
    )
  })
})

describe('toQuery', () => {
  it('gives one address to one selection', () => {
    expect(toQuery(filter({ zones: [2, 1], needs: ['money', 'job'] }), { page: 2 })).toBe(
      'zone=1&zone=2&emne=job&emne=money&side=2',
    )
    expect(toQuery(NO_FILTER, { page: 1 })).toBe('')
  })

  it('comes back by parseQuery, in whatever order it was given', () => {
    fc.assert(
      fc.property(anyFilter, fc.integer({ min: 1, max: 50 }), (some, page) => {
        const query = toQuery(some, { page, month: '2026-05' })
        const read = parse(query)
        expect(read.rejected).toEqual([])
        expect(read.page).toBe(page)
        expect(toQuery(read.filter, { page, month: read.month })).toBe(query)
        const turned = new URLSearchParams([...new URLSearchParams(query)].reverse())
        expect(parseQuery(turned, places)).toEqual(read)
        for (const name of ['zones', 'needs', 'languages', 'afdelinger'] as const) {
          expect(new Set<unknown>(read.filter[name])).toEqual(new Set<unknown>(some[name]))
        }
      }),
    )
  })
})

describe('matches', () => {
  it('a zone: its own offers and those for all', () => {
    const inZone1 = filter({ zones: [1] })
    expect(matches(facts({ zones: [1, 2] }), inZone1)).toBe(true)
    expect(matches(facts({ zones: [2] }), inZone1)).toBe(false)
    expect(matches(facts({ everywhere: true }), inZone1)).toBe(true)
  })

  it('an afdeling: its own, those of its whole zone, and those for all', () => {
    if (birk === undefined || ask === undefined) throw new Error('no places')
    const inBirk = filter({ afdelinger: [birk] })
    expect(matches(facts({ zones: [1], afdelinger: ['birk'] }), inBirk)).toBe(true)
    expect(matches(facts({ zones: [1], afdelinger: ['ask'] }), inBirk)).toBe(false)
    expect(matches(facts({ everywhere: true, exceptAfdelinger: ['birk'] }), inBirk)).toBe(false)
    expect(matches(facts({ everywhere: true, exceptAfdelinger: ['birk'] }), filter({ afdelinger: [birk, ask] }))).toBe(
      true,
    )
    expect(matches(facts({ zones: [1], afdelinger: ['ask'] }), filter({ afdelinger: [birk, ask] }))).toBe(true)
    expect(matches(facts({ zones: [1] }), inBirk)).toBe(true)
    expect(matches(facts({ zones: [2] }), inBirk)).toBe(false)
    expect(matches(facts({ everywhere: true }), inBirk)).toBe(true)
  })

  it('everyone: all but those who help or come as their work', () => {
    const everyone = facts({ audiences: ['everyone'] })
    expect(matches(everyone, filter({ audiences: ['women'] }))).toBe(true)
    expect(matches(everyone, filter({ audiences: ['volunteers'] }))).toBe(false)
    expect(matches(everyone, filter({ audiences: ['professionals'] }))).toBe(false)
    expect(matches(facts({ audiences: ['women'] }), filter({ audiences: ['everyone'] }))).toBe(false)
    expect(matches(facts({}), filter({ audiences: ['everyone'] }))).toBe(false)
  })

  it('age: inclusive, and refuses nobody where it is not stated', () => {
    const asked = (from: number | null, to: number | null, years: number) =>
      matches(facts({ ages: { from, to } }), filter({ age: years }))
    expect([asked(6, 12, 6), asked(6, 12, 12), asked(6, 12, 13), asked(6, 12, 5)]).toEqual([true, true, false, false])
    expect([asked(null, null, 99), asked(18, null, 99), asked(null, 3, 0)]).toEqual([true, true, true])
  })

  it('within a filter any, between filters all', () => {
    const some = facts({ needs: ['job'], weekdays: ['MO'], free: true })
    expect(matches(some, filter({ needs: ['job', 'money'] }))).toBe(true)
    expect(matches(some, filter({ needs: ['job'], weekdays: ['TU'] }))).toBe(false)
    expect(matches(some, filter({ free: true, dropIn: true }))).toBe(false)
  })
})

/** The filter with a single choice in one facet. */
function choosing(base: OfferFilter, name: FacetName, value: string): OfferFilter {
  if (isStatedFact(name)) return { ...base, [name]: statedFact(name).kind === 'flag' ? true : [value] }
  const only: Record<Exclude<FacetName, StatedFactName>, Partial<OfferFilter>> = {
    zone: { zones: [Number(value)] },
    afdeling: { afdelinger: places.afdelinger.filter((one) => one.slug === value) },
    need: { needs: NEEDS.filter((need) => need === value) },
    audience: { audiences: AUDIENCES.filter((audience) => audience === value) },
    age: { age: Number(value) },
    weekday: { weekdays: WEEKDAYS.filter((weekday) => weekday === value) },
    language: { languages: SPOKEN_LANGUAGES.filter((language) => language === value) },
    free: { free: true },
  }
  return { ...base, ...only[name] }
}

describe('facets', () => {
  it('counts what choosing a value would leave', () => {
    fc.assert(
      fc.property(fc.array(anyFacts, { maxLength: 30 }), anyFilter, (all, chosen) => {
        const found = facets(all, chosen, places)
        expect(found.map((facet) => facet.name)).toEqual([...FACET_NAMES])
        for (const { name, choices } of found) {
          for (const { value, count } of choices) {
            const left = all.filter((one) => matches(one, choosing(chosen, name, value)))
            expect([name, value, count]).toEqual([name, value, left.length])
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('marks what is chosen, and lists an age only if one is asked for', () => {
    const choices = (name: FacetName, chosen: OfferFilter) =>
      facets([], chosen, places).find((one) => one.name === name)?.choices
    expect(choices('age', NO_FILTER)).toEqual([])
    expect(choices('age', filter({ age: 7 }))).toEqual([{ value: '7', label: null, count: 0, selected: true }])
    expect(choices('zone', filter({ zones: [2] }))?.map((one) => one.selected)).toEqual([false, true, false])
    expect(choices('free', filter({ free: true }))?.[0]?.selected).toBe(true)
  })
})

describe('activeFilters', () => {
  it('names each choice in force with the query that takes just it away, the month kept', () => {
    const chosen = filter({ zones: [1, 2], needs: ['job'], free: true })
    expect(activeFilters(chosen, { month: '2026-05' })).toEqual([
      { name: 'zone', value: '1', label: null, query: 'zone=2&emne=job&gratis=1&maaned=2026-05' },
      { name: 'zone', value: '2', label: null, query: 'zone=1&emne=job&gratis=1&maaned=2026-05' },
      { name: 'need', value: 'job', label: null, query: 'zone=1&zone=2&gratis=1&maaned=2026-05' },
      { name: 'free', value: '1', label: null, query: 'zone=1&zone=2&emne=job&maaned=2026-05' },
    ])
    expect(activeFilters(NO_FILTER)).toEqual([])
  })
})

describe('loosenings', () => {
  it('offers only what helps, most results first', () => {
    const all = [
      facts({ id: 'a', zones: [1], needs: ['job'] }),
      facts({ id: 'b', zones: [1], needs: ['job'] }),
      facts({ id: 'c', zones: [2] }),
    ]
    const impossible = filter({ zones: [2], needs: ['job'] })
    expect(loosenings(all, impossible).map(({ name, value, count }) => [name, value, count])).toEqual([
      ['zone', '2', 2],
      ['need', 'job', 1],
    ])
    expect(loosenings(all, filter({ zones: [3], needs: ['green'] }))).toEqual([])
  })

  it('leads to a list of just as many as it says', () => {
    fc.assert(
      fc.property(fc.array(anyFacts, { maxLength: 30 }), anyFilter, (all, chosen) => {
        for (const { query, count } of loosenings(all, chosen)) {
          expect(all.filter((one) => matches(one, parse(query).filter))).toHaveLength(count)
        }
      }),
      { numRuns: 60 },
    )
  })
})

it('a plan’s readers choose among its own needs', () => {
  const few: PlanChoices = { ...places, needs: ['job', 'leisure'] }
  const { filter: read, rejected } = parseQuery(new URLSearchParams('emne=job&emne=health'), few)
  expect(read.needs).toEqual(['job'])
  expect(rejected).toEqual(['health'])
  const offered = facets([], NO_FILTER, few).find(({ name }) => name === 'need')
  expect(offered?.choices.map(({ value }) => value)).toEqual(['job', 'leisure'])
})
