import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { occurrencesBetween, seriesEnd, upcoming } from '@/src/domain/recurrence/occurrences'
import type { Rule, Series } from '@/src/domain/recurrence/series'
import { addDays, dateOf, startOfWeek, weekdayOf } from '@/src/domain/time/copenhagen'
import { addMinutes, minutesBetween } from '@/src/domain/time/wall-clock'
import { day, series as anySeries, timeOfDay } from './arbitraries'

const cafe: Series = {
  start: '2026-03-04T10:00',
  end: '2026-03-04T12:00',
  rule: { frequency: 'weekly', weekdays: ['WE'], interval: 1 },
  extraDates: [],
  skippedDates: [],
  exceptions: [],
}
const starts = (series: Series, from: string, to: string) =>
  occurrencesBetween(series, `${from}T00:00`, `${to}T00:00`).map((one) => one.start)

describe('occurrencesBetween', () => {
  it('keeps the hour when the clock changes', () => {
    expect(starts(cafe, '2026-03-20', '2026-04-05')).toEqual(['2026-03-25T10:00', '2026-04-01T10:00'])
  })

  it('gives the last Wednesday of every month', () => {
    const series: Series = {
      ...cafe,
      start: '2026-01-28T19:00',
      end: '2026-01-28T21:00',
      rule: { frequency: 'monthly', weekday: 'WE', ordinal: -1, interval: 1 },
    }
    expect(starts(series, '2026-01-01', '2026-06-01').map((start) => start.slice(0, 10))).toEqual([
      '2026-01-28',
      '2026-02-25',
      '2026-03-25',
      '2026-04-29',
      '2026-05-27',
    ])
  })

  it('keeps the phase of every second week, years later', () => {
    const rule: Rule = { frequency: 'weekly', weekdays: ['MO', 'FR'], interval: 2 }
    const series: Series = { ...cafe, start: '2023-01-06T10:00', end: '2023-01-06T11:00', rule }
    expect(starts(series, '2026-01-01', '2026-02-01').map((start) => start.slice(0, 10))).toEqual([
      '2026-01-02',
      '2026-01-12',
      '2026-01-16',
      '2026-01-26',
      '2026-01-30',
    ])
  })

  it('finds what began before the window and is not over', () => {
    expect(occurrencesBetween(cafe, '2026-03-04T11:59', '2026-03-04T13:00')).toHaveLength(1)
    expect(occurrencesBetween(cafe, '2026-03-04T12:00', '2026-03-04T13:00')).toHaveLength(0)
    expect(occurrencesBetween(cafe, '2026-03-04T09:00', '2026-03-04T10:00')).toHaveLength(0)
  })

  it('shows a moved one where it now is and a cancelled one where it was to be', () => {
    const series: Series = {
      ...cafe,
      exceptions: [
        { of: '2026-03-11T10:00', state: 'moved', start: '2026-04-09T14:00', end: '2026-04-09T15:00' },
        { of: '2026-03-18T10:00', state: 'cancelled' },
      ],
    }
    expect(occurrencesBetween(series, '2026-03-09T00:00', '2026-03-23T00:00')).toEqual([
      { of: '2026-03-18T10:00', start: '2026-03-18T10:00', end: '2026-03-18T12:00', state: 'cancelled' },
    ])
    expect(occurrencesBetween(series, '2026-04-09T00:00', '2026-04-10T00:00')).toEqual([
      { of: '2026-03-11T10:00', start: '2026-04-09T14:00', end: '2026-04-09T15:00', state: 'moved' },
    ])
  })

  it('adds extra dates once and leaves out skipped days', () => {
    const series: Series = {
      ...cafe,
      extraDates: [
        { start: '2026-03-06T10:00', end: '2026-03-06T11:00' },
        { start: '2026-03-11T10:00', end: '2026-03-11T18:00' },
        { start: '2026-03-18T15:00', end: '2026-03-18T16:00' },
      ],
      skippedDates: ['2026-03-18'],
    }
    expect(
      occurrencesBetween(series, '2026-03-01T00:00', '2026-03-25T00:00').map((one) => [one.start, one.end.slice(11)]),
    ).toEqual([
      ['2026-03-04T10:00', '12:00'],
      ['2026-03-06T10:00', '11:00'],
      ['2026-03-11T10:00', '12:00'],
      ['2026-03-18T15:00', '16:00'],
    ])
    expect(occurrencesBetween(series, '2026-03-11T15:00', '2026-03-11T16:00')).toEqual([])
  })

  it('ignores exceptions to what the series does not have', () => {
    const series: Series = {
      ...cafe,
      skippedDates: ['2026-03-11'],
      exceptions: [
        { of: '2026-03-11T10:00', state: 'moved', start: '2026-03-12T10:00', end: '2026-03-12T11:00' },
        { of: '2026-03-05T10:00', state: 'moved', start: '2026-03-13T10:00', end: '2026-03-13T11:00' },
      ],
    }
    expect(starts(series, '2026-03-01', '2026-03-18')).toEqual(['2026-03-04T10:00'])
  })
})

/** A reference implementation of the rule of `series.ts`: day by day, slow and simple. */
function plainStarts({ start, rule }: Series, lastDay: string): string[] {
  const first = dateOf(start)
  if (rule === null) return [start]
  const found: string[] = []
  const month = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  for (let date = first; date <= lastDay; date = addDays(date, 1)) {
    if (rule.until !== undefined && date > rule.until) break
    if (rule.count !== undefined && found.length === rule.count) break
    if (fits(date)) found.push(`${date}${start.slice(10)}`)
  }
  return found

  function fits(date: string): boolean {
    if (rule === null) return false
    switch (rule.frequency) {
      case 'weekly': {
        const weeks = minutesBetween(`${startOfWeek(first)}T00:00`, `${startOfWeek(date)}T00:00`) / (7 * 24 * 60)
        return weeks % rule.interval === 0 && rule.weekdays.includes(weekdayOf(date))
      }
      case 'monthly': {
        if ((month(date) - month(first)) % rule.interval !== 0 || weekdayOf(date) !== rule.weekday) return false
        const nth = Math.ceil(Number(date.slice(8)) / 7)
        return rule.ordinal === -1 ? addDays(date, 7).slice(0, 7) !== date.slice(0, 7) : nth === rule.ordinal
      }
      case 'yearly':
        return (
          date.slice(5) === first.slice(5) &&
          (Number(date.slice(0, 4)) - Number(first.slice(0, 4))) % rule.interval === 0
        )
    }
  }
}

describe('laws of occurrences', () => {
  const moment = fc.tuple(day, timeOfDay).map(([date, clock]) => `${date}T${clock}`)
  const span = fc.tuple(moment, fc.integer({ min: 1, max: 400 * 24 * 4 })).map(([from, quarters]) => ({
    from,
    to: addMinutes(from, quarters * 15),
  }))

  it('the rule alone: as read day by day', () => {
    fc.assert(
      fc.property(anySeries, span, (series, { from, to }) => {
        const plain = { ...series, extraDates: [], skippedDates: [], exceptions: [] }
        const length = minutesBetween(series.start, series.end)
        const expected = plainStarts(series, dateOf(to)).filter(
          (start) => start < to && addMinutes(start, length) > from,
        )
        expect(occurrencesBetween(plain, from, to).map((one) => one.start)).toEqual(expected)
      }),
      { numRuns: 150 },
    )
  })

  it('in order, each name once, all in the window', () => {
    fc.assert(
      fc.property(anySeries, span, (series, { from, to }) => {
        const found = occurrencesBetween(series, from, to)
        expect(found.map((one) => one.start)).toEqual(found.map((one) => one.start).sort())
        expect(new Set(found.map((one) => one.of)).size).toBe(found.length)
        expect(found.every((one) => one.start < to && one.end > from)).toBe(true)
      }),
    )
  })

  it('two windows side by side are the whole', () => {
    fc.assert(
      fc.property(anySeries, moment, fc.nat(200 * 96), fc.nat(200 * 96), (series, from, first, second) => {
        const middle = addMinutes(from, first * 15)
        const to = addMinutes(middle, second * 15)
        const halves = [...occurrencesBetween(series, from, middle), ...occurrencesBetween(series, middle, to)]
        const joined = new Map(halves.map((one) => [one.of, one]))
        const whole = new Map(occurrencesBetween(series, from, to).map((one) => [one.of, one]))
        expect([...joined.entries()].sort()).toEqual([...whole.entries()].sort())
      }),
    )
  })

  it('COUNT counts what was skipped and cancelled; no start of the rule is after `until`', () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        const { rule } = series
        if (rule === null) return
        const all = occurrencesBetween({ ...series, extraDates: [], exceptions: [] }, series.start, '2150-01-01T00:00')
        if (rule.count !== undefined) {
          const unskipped = occurrencesBetween(
            { ...series, extraDates: [], exceptions: [], skippedDates: [] },
            series.start,
            '2150-01-01T00:00',
          )
          expect(unskipped).toHaveLength(rule.count)
          expect(all).toHaveLength(rule.count - new Set(series.skippedDates).size)
        }
        if (rule.until !== undefined) expect(all.every((one) => dateOf(one.start) <= (rule.until ?? ''))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('cancelling and moving change no number, and every exception can be found by its name', () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        const [from, to] = ['2025-01-01T00:00', '2029-01-01T00:00']
        const found = occurrencesBetween(series, from, to)
        expect(found).toHaveLength(occurrencesBetween({ ...series, exceptions: [] }, from, to).length)
        for (const exception of series.exceptions) {
          const one = found.find((occurrence) => occurrence.of === exception.of)
          expect(one?.state).toBe(exception.state)
          if (exception.state === 'moved') {
            expect(one).toMatchObject({ start: exception.start, end: exception.end })
            expect(occurrencesBetween(series, exception.start, exception.end)).toContainEqual(one)
          }
        }
      }),
    )
  })

  it('`upcoming` is the head of the window from now; `seriesEnd` is the last end', () => {
    fc.assert(
      fc.property(anySeries, moment, fc.integer({ min: 1, max: 6 }), (series, now, limit) => {
        const end = seriesEnd(series)
        const window = occurrencesBetween(series, now, end ?? addMinutes(now, 60 * 24 * 366 * 8 * limit))
        expect(upcoming(series, now, limit)).toEqual(window.slice(0, limit))
        if (end === null) return
        const all = occurrencesBetween(series, '2020-01-01T00:00', '2150-01-01T00:00')
        expect(end).toBe(
          all
            .map((one) => one.end)
            .sort()
            .at(-1) ?? series.end,
        )
        expect(upcoming(series, end, 1)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('upcoming', () => {
  it('begins with what is going on, and goes past a long gap', () => {
    expect(upcoming(cafe, '2026-03-04T11:30', 2).map((one) => one.start)).toEqual([
      '2026-03-04T10:00',
      '2026-03-11T10:00',
    ])
    const leap: Series = {
      ...cafe,
      start: '2024-02-29T10:00',
      end: '2024-02-29T12:00',
      rule: { frequency: 'yearly', interval: 1 },
    }
    expect(upcoming(leap, '2026-01-01T00:00', 2).map((one) => one.start)).toEqual([
      '2028-02-29T10:00',
      '2032-02-29T10:00',
    ])
  })

  it('gives nothing of a series that is over, or whose days are all skipped', () => {
    const once: Series = { ...cafe, rule: null }
    expect(upcoming(once, '2026-03-04T12:00', 3)).toEqual([])
    expect(upcoming({ ...once, skippedDates: ['2026-03-04'] }, '2026-01-01T00:00', 3)).toEqual([])
  })
})

describe('seriesEnd', () => {
  it('is null where the rule never ends', () => {
    expect(seriesEnd(cafe)).toBeNull()
  })
  it('counts moved and extra ones', () => {
    const rule: Rule = { frequency: 'weekly', weekdays: ['WE'], interval: 1, count: 2 }
    expect(seriesEnd({ ...cafe, rule })).toBe('2026-03-11T12:00')
    expect(seriesEnd({ ...cafe, rule, extraDates: [{ start: '2026-05-01T10:00', end: '2026-05-01T11:00' }] })).toBe(
      '2026-05-01T11:00',
    )
    expect(
      seriesEnd({
        ...cafe,
        rule,
        exceptions: [{ of: '2026-03-11T10:00', state: 'moved', start: '2026-03-05T10:00', end: '2026-03-05T11:00' }],
      }),
    ).toBe('2026-03-05T11:00')
  })
  it('is where the first would have ended, when all is skipped', () => {
    expect(seriesEnd({ ...cafe, rule: null, skippedDates: ['2026-03-04'] })).toBe('2026-03-04T12:00')
  })
})
