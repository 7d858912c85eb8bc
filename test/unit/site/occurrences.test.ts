import { describe, expect, test } from 'vitest'

import { statedFactsOf } from '@/src/domain/offers/stated-facts'
import type { Occurrence } from '@/src/domain/recurrence/series'
import type { OccurrenceCard } from '@/src/site/data/view-models'
import { nextDate } from '@/src/site/ui/calendar/next-date'
import { dayWords } from '@/src/site/ui/cards/day-words'
import { occurrenceDays } from '@/src/site/ui/cards/occurrence-days'

function occurrence(start: string, changes: Partial<Occurrence> = {}): Occurrence {
  return { of: start, start, end: `${start.slice(0, 11)}23:00`, state: 'scheduled', ...changes }
}

function card(changes: Occurrence): OccurrenceCard {
  return {
    kind: 'event',
    slug: changes.of,
    title: { value: 'Café', lang: 'da', state: 'source' },
    occurrence: changes,
    reason: null,
    venueName: null,
    need: null,
    languages: [],
    sample: false,
    ages: { from: null, to: null },
    audiences: [],
    ...statedFactsOf({}),
    price: { kind: 'unknown' },
    everywhere: false,
    zones: [],
  }
}

test('a moved occurrence stands under the day to which it is moved', () => {
  const days = occurrenceDays([
    card(occurrence('2026-11-28T12:00', { of: '2026-11-25T12:00', state: 'moved' })),
    card(occurrence('2026-11-28T09:00')),
    card(occurrence('2026-11-26T10:00', { state: 'cancelled' })),
  ])
  expect(days.map(({ date, occurrences }) => [date, occurrences.map((each) => each.occurrence.start)])).toEqual([
    ['2026-11-26', ['2026-11-26T10:00']],
    ['2026-11-28', ['2026-11-28T09:00', '2026-11-28T12:00']],
  ])
})

test('today and tomorrow have words of their own, across the end of a year too', () => {
  expect(dayWords('2026-12-31', '2026-12-31T22:00', 'da')).toBe('I dag')
  expect(dayWords('2027-01-01', '2026-12-31T22:00', 'da')).toBe('I morgen')
  expect(dayWords('2026-12-30', '2026-12-31T22:00', 'da')).toBeNull()
})

describe('the next date', () => {
  const now = '2026-11-25T12:00'
  const dates = (...all: Occurrence[]) => all.map((each) => ({ occurrence: each, reason: null }))

  test('is one that goes on right now', () => {
    expect(nextDate(dates(occurrence('2026-11-25T10:00'), occurrence('2026-12-02T10:00')), now)?.occurrence.start).toBe(
      '2026-11-25T10:00',
    )
  })

  test('passes over the cancelled, unless nothing else is to come', () => {
    const cancelled = occurrence('2026-11-26T10:00', { state: 'cancelled' })
    expect(nextDate(dates(cancelled, occurrence('2026-12-02T10:00')), now)?.occurrence.start).toBe('2026-12-02T10:00')
    expect(nextDate(dates(occurrence('2026-11-20T10:00'), cancelled), now)?.occurrence).toBe(cancelled)
  })

  test('is none when all is over', () => {
    expect(nextDate(dates(occurrence('2026-11-20T10:00')), now)).toBeNull()
  })
})
