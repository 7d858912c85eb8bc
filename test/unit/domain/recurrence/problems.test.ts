import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problems } from '@/src/domain/recurrence/problems'
import type { Series } from '@/src/domain/recurrence/series'
import { series as anySeries } from './arbitraries'

const cafe: Series = {
  start: '2026-03-04T10:00',
  end: '2026-03-04T12:00',
  rule: { frequency: 'weekly', weekdays: ['WE'], interval: 1 },
  extraDates: [],
  skippedDates: [],
  exceptions: [],
}
const weekly = (some: object) => ({
  ...cafe,
  rule: { frequency: 'weekly' as const, weekdays: ['WE' as const], interval: 1, ...some },
})
const found = (series: Series) => problems(series).map(({ path, code }) => `${path} ${code}`)
const moved = (of: string, start: string, end: string) => ({ of, state: 'moved' as const, start, end })

describe('problems', () => {
  it('finds none in a sound series', () => {
    expect(found(cafe)).toEqual([])
    expect(found({ ...cafe, rule: null })).toEqual([])
    expect(found({ ...cafe, exceptions: [moved('2026-03-11T10:00', '2026-03-12T10:00', '2026-03-12T11:00')] })).toEqual(
      [],
    )
  })

  it.each<[string, Series]>([
    ['end endNotAfterStart', { ...cafe, end: cafe.start }],
    ['end notATime', { ...cafe, end: '2026-02-30T10:00' }],
    ['start notATime', { ...cafe, start: '' }],
    ['rule.interval intervalTooSmall', weekly({ interval: 0 })],
    ['rule.interval intervalTooSmall', weekly({ interval: 1.5 })],
    ['rule.interval tooLong', weekly({ interval: 1e9 })],
    ['start notATime', { ...cafe, start: '1066-10-14T09:00' }],
    ['rule.count countTooSmall', weekly({ count: 0 })],
    ['rule.count tooLong', weekly({ count: 100_000 })],
    ['rule.count untilAndCount', weekly({ count: 3, until: '2026-05-01' })],
    ['rule.until untilBeforeStart', weekly({ until: '2026-03-03' })],
    ['rule.until notATime', weekly({ until: '2026-3-9' })],
    ['rule.until tooLong', weekly({ until: '2206-05-01' })],
    ['rule.weekdays noWeekdays', weekly({ weekdays: [] })],
    ['start startNotInRule', weekly({ weekdays: ['TH'] })],
    ['start startNotInRule', { ...cafe, rule: { frequency: 'monthly', weekday: 'WE', ordinal: -1, interval: 1 } }],
    [
      'extraDates.0.end endNotAfterStart',
      { ...cafe, extraDates: [{ start: '2026-03-06T10:00', end: '2026-03-06T09:00' }] },
    ],
    ['extraDates.0.start notATime', { ...cafe, extraDates: [{ start: 'x', end: '2026-03-06T09:00' }] }],
    ['skippedDates.0 notATime', { ...cafe, skippedDates: ['x'] }],
    ['skippedDates.0 skipsNothing', { ...cafe, skippedDates: ['2026-03-05'] }],
    ['exceptions.0.of notATime', { ...cafe, exceptions: [{ of: '2026-03-05', state: 'cancelled' }] }],
    ['exceptions.0.of notAnOccurrence', { ...cafe, exceptions: [{ of: '2026-03-05T10:00', state: 'cancelled' }] }],
    [
      'exceptions.0.of notAnOccurrence',
      { ...cafe, skippedDates: ['2026-03-11'], exceptions: [{ of: '2026-03-11T10:00', state: 'cancelled' }] },
    ],
    [
      'exceptions.1.of duplicateException',
      {
        ...cafe,
        exceptions: [
          { of: '2026-03-11T10:00', state: 'cancelled' },
          { of: '2026-03-11T10:00', state: 'cancelled' },
        ],
      },
    ],
    [
      'exceptions.0.end endNotAfterStart',
      { ...cafe, exceptions: [moved('2026-03-11T10:00', '2026-03-12T10:00', '2026-03-12T10:00')] },
    ],
    [
      'exceptions.0.start movedOutsideSeries',
      { ...cafe, exceptions: [moved('2026-03-11T10:00', '2026-03-03T10:00', '2026-03-03T11:00')] },
    ],
    [
      'exceptions.0.start movedOutsideSeries',
      {
        ...weekly({ until: '2026-03-31' }),
        exceptions: [moved('2026-03-25T10:00', '2026-04-01T10:00', '2026-04-01T11:00')],
      },
    ],
    [
      'exceptions.0.start movedOntoOther',
      { ...cafe, exceptions: [moved('2026-03-11T10:00', '2026-03-18T10:00', '2026-03-18T11:00')] },
    ],
  ])('%s', (expected, series) => {
    expect(found(series)).toEqual([expected])
  })

  it('lets a moved one take a place that another has left', () => {
    const exceptions = [
      moved('2026-03-11T10:00', '2026-03-18T10:00', '2026-03-18T12:00'),
      moved('2026-03-18T10:00', '2026-03-19T10:00', '2026-03-19T12:00'),
    ]
    expect(found({ ...cafe, exceptions })).toEqual([])
  })

  it('only warns of a skipped day that names no occurrence', () => {
    expect(problems({ ...cafe, skippedDates: ['2026-03-05'] })).toEqual([
      { path: 'skippedDates.0', code: 'skipsNothing', severity: 'warning' },
    ])
  })

  it('judges whatever is typed without breaking', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.constantFrom('2026-03-04T10:00', '2026-03-04', '9999-12-31T23:59', '0000-01-01T00:00', '2026-13-01T10:00'),
    )
    const number = fc.oneof(fc.double(), fc.integer(), fc.constant(1e9))
    fc.assert(
      fc.property(
        anySeries,
        fc.record({ start: typed, end: typed, skippedDates: fc.array(typed, { maxLength: 2 }) }, { requiredKeys: [] }),
        fc.record({ until: typed, count: number, interval: number }, { requiredKeys: [] }),
        fc.array(fc.record({ of: typed, state: fc.constant('moved' as const), start: typed, end: typed }), {
          maxLength: 2,
        }),
        (series, times, limits, exceptions) => {
          const rule = series.rule === null ? null : { ...series.rule, ...limits }
          expect(Array.isArray(problems({ ...series, ...times, rule, exceptions }))).toBe(true)
        },
      ),
    )
  })
})
