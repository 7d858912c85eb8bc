import { NEEDS } from '@/src/domain/vocabulary'
import { describe, expect, test } from 'vitest'

import { FACETS } from '@/src/domain/offers/facet-table'
import { NO_FILTER } from '@/src/domain/offers/filter'
import { STATED_FACT_NAMES } from '@/src/domain/offers/stated-facts'
import { parseQuery, toQuery } from '@/src/domain/offers/query'
import { choiceWords } from '@/src/site/ui/filters/choice-words'
import { QUERY_NAMES } from '@/src/domain/offers/query'
import { queryWith } from '@/src/site/ui/filters/query-with'
import { searchParams } from '@/src/site/ui/filters/search-params'

test('the form’s fields are the ones that the query reads', () => {
  const places = { zones: [1], afdelinger: [{ slug: 'a', zone: 1 }], needs: NEEDS }
  const sent = new URLSearchParams({
    [QUERY_NAMES.zone]: '1',
    [QUERY_NAMES.afdeling]: 'a',
    [QUERY_NAMES.need]: 'women',
    [QUERY_NAMES.audience]: 'families',
    [QUERY_NAMES.age]: '8',
    [QUERY_NAMES.weekday]: 'WE',
    [QUERY_NAMES.language]: 'so',
    [QUERY_NAMES.free]: '1',
    ...Object.fromEntries(
      STATED_FACT_NAMES.map((name) => [QUERY_NAMES[name], String(FACETS[name].choices(places, NO_FILTER)[0]?.code)]),
    ),
    [QUERY_NAMES.month]: '2026-11',
    [QUERY_NAMES.page]: '2',
  })
  const { filter, page, month, rejected } = parseQuery(sent, places)
  expect(rejected).toEqual([])
  expect(new URLSearchParams(toQuery(filter, { page, month })).size).toBe(Object.keys(QUERY_NAMES).length)
})

describe('a choice', () => {
  test('is named by its label, or by its code in the reader’s language', () => {
    expect(choiceWords({ name: 'zone', value: '1', label: 'Bakken – Urban' }, 'da')).toBe('Bakken – Urban')
    expect(choiceWords({ name: 'need', value: 'women', label: null }, 'en')).toBe('Women’s café')
    expect(choiceWords({ name: 'weekday', value: 'WE', label: null }, 'da')).toBe('Onsdag')
    expect(choiceWords({ name: 'age', value: '8', label: null }, 'da')).toBe('8 år')
    expect(choiceWords({ name: 'free', value: '1', label: null }, 'da')).toBe('Gratis')
  })

  test('that nobody knows stands as it is', () => {
    expect(choiceWords({ name: 'need', value: 'constructor', label: null }, 'da')).toBe('constructor')
  })
})

test('another page of the same selection keeps the selection, repeated values too', () => {
  expect(queryWith('zone=1&zone=2&side=3', 'side', '4')).toBe('zone=1&zone=2&side=4')
  expect(queryWith('zone=1&side=3', 'side', null)).toBe('zone=1')
})

test('Next’s record becomes search params: repeated values stay, missing ones are passed over', () => {
  expect(searchParams({ zone: ['1', '2'], emne: 'job', side: undefined }).toString()).toBe('zone=1&zone=2&emne=job')
})
