import { describe, expect, test } from 'vitest'

import type { SessionView } from '@/src/site/data/view-models'
import { periodWords, recurrenceWords, rhythmWords } from '@/src/i18n/words/recurrence-words'
import { sessionTimes } from '@/src/i18n/words/session-times'

describe('how often', () => {
  test.each([
    [{ frequency: 'weekly', weekdays: ['WE'], interval: 1 }, 'Hver onsdag', 'Every Wednesday'],
    [
      { frequency: 'weekly', weekdays: ['FR', 'MO'], interval: 2 },
      'Hver anden mandag og fredag',
      'Every second Monday and Friday',
    ],
    [{ frequency: 'weekly', weekdays: ['TU'], interval: 3 }, 'Tirsdag, hver 3. uge', 'Tuesday, every 3 weeks'],
    [
      { frequency: 'weekly', weekdays: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], interval: 1 },
      'Hver dag',
      'Every day',
    ],
    [
      { frequency: 'monthly', weekday: 'WE', ordinal: -1, interval: 1 },
      'Den sidste onsdag i hver måned',
      'The last Wednesday of every month',
    ],
    [
      { frequency: 'monthly', weekday: 'SA', ordinal: 2, interval: 3 },
      'Den anden lørdag, hver 3. måned',
      'The second Saturday, every 3 months',
    ],
    [{ frequency: 'yearly', interval: 1 }, 'Hvert år', 'Every year'],
  ] as const)('%o', (rule, danish, english) => {
    expect(rhythmWords(rule, 'da')).toBe(danish)
    expect(rhythmWords(rule, 'en')).toBe(english)
  })

  test.each([
    [2, 'مرة كل سنتين'],
    [3, 'مرة كل 3 سنوات'],
    [11, 'مرة كل 11 سنة'],
  ])('in the plural that goes with the number: every %i years', (interval, arabic) => {
    expect(rhythmWords({ frequency: 'yearly', interval }, 'ar')).toBe(arabic)
  })

  test('with a capital, whichever word comes first', () => {
    expect(rhythmWords({ frequency: 'monthly', weekday: 'SA', ordinal: 2, interval: 3 }, 'tr')).toMatch(/^3 ayda bir, /)
    expect(rhythmWords({ frequency: 'weekly', weekdays: ['TU'], interval: 3 }, 'da')).toBe('Tirsdag, hver 3. uge')
  })

  test('with its end', () => {
    const rule = { frequency: 'weekly', weekdays: ['WE'], interval: 1 } as const
    expect(recurrenceWords({ ...rule, until: '2027-05-01' }, 'da')).toBe('Hver onsdag, til og med 1. maj 2027')
    expect(recurrenceWords({ ...rule, count: 8 }, 'da')).toBe('Hver onsdag, 8 gange')
  })
})

describe('how long', () => {
  test('from, until, both, neither', () => {
    expect(periodWords('2027-01-09', null, 'da')).toBe('fra 9. januar 2027')
    expect(periodWords(null, '2027-05-01', 'da')).toBe('til og med 1. maj 2027')
    expect(periodWords('2027-01-09', '2027-05-01', 'en')).toBe('from 9 January 2027 until 1 May 2027')
    expect(periodWords(null, null, 'da')).toBeNull()
  })
})

describe('the weekly times of an offer', () => {
  const session: SessionView = {
    weekday: 'WE',
    start: '10:00',
    end: '12:00',
    interval: 1,
    from: null,
    until: null,
    languages: [],
  }
  const now = '2026-11-23T22:00'

  test('are told as one where only the weekday differs, else in the order of the week', () => {
    const times = sessionTimes(
      [session, { ...session, weekday: 'MO' }, { ...session, weekday: 'TU', start: '15:00', end: '17:00' }],
      'da',
      now,
    )
    expect(times.map(({ words, start }) => [words, start])).toEqual([
      ['Hver mandag og onsdag', '10:00'],
      ['Hver tirsdag', '15:00'],
    ])
  })

  test('stay apart where other languages are spoken', () => {
    const times = sessionTimes([session, { ...session, weekday: 'FR', languages: ['so'] }], 'da', now)
    expect(times.map(({ words, languages }) => [words, languages])).toEqual([
      ['Hver onsdag', []],
      ['Hver fredag', ['so']],
    ])
  })

  test('are left out when they are over, and say from when while that lies ahead', () => {
    const times = sessionTimes(
      [
        { ...session, until: '2026-11-22' },
        { ...session, weekday: 'TH', until: '2026-11-23' },
        { ...session, weekday: 'FR', from: '2026-09-01' },
        { ...session, weekday: 'SA', from: '2027-01-09' },
      ],
      'da',
      now,
    )
    expect(times.map(({ words, period }) => [words, period])).toEqual([
      ['Hver torsdag', 'til og med 23. november 2026'],
      ['Hver fredag', null],
      ['Hver lørdag', 'fra 9. januar 2027'],
    ])
  })
})
