import fc from 'fast-check'
import { occurrencesBetween } from '@/src/domain/recurrence/occurrences'
import { problems } from '@/src/domain/recurrence/problems'
import type { Exception, Rule, Series } from '@/src/domain/recurrence/series'
import type { Session } from '@/src/domain/recurrence/sessions'
import { addDays, dateOf, weekdayOf } from '@/src/domain/time/copenhagen'
import { addMinutes } from '@/src/domain/time/wall-clock'
import { WEEKDAYS, type Weekday } from '@/src/domain/vocabulary'

/** Days from 1 January 2025 to the end of 2026: includes both clock changes twice. */
export const day = fc.integer({ min: 0, max: 729 }).map((days) => addDays('2025-01-01', days))
export const timeOfDay = fc
  .integer({ min: 0, max: 95 })
  .map((quarters) => addMinutes('2000-01-01T00:00', quarters * 15).slice(11))
/** Office hours, which no clock change affects. */
export const dayTime = fc
  .integer({ min: 32, max: 80 })
  .map((quarters) => addMinutes('2000-01-01T00:00', quarters * 15).slice(11))

/** The ordinal of a day among the same weekdays of its month; -1 if it is the last. */
function ordinalOf(date: string): 1 | 2 | 3 | 4 | -1 {
  if (addDays(date, 7).slice(0, 7) !== date.slice(0, 7)) return -1
  const ordinals = [1, 2, 3, 4] as const
  return ordinals[Math.floor((Number(date.slice(8)) - 1) / 7)] ?? -1
}

const limit = fc.oneof(
  fc.constant({}),
  fc.record({ count: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ days: fc.integer({ min: 0, max: 500 }) }),
)

/** A rule that `date` satisfies. */
function ruleFor(date: string): fc.Arbitrary<Rule> {
  const others = fc.subarray<Weekday>([...WEEKDAYS])
  return fc
    .tuple(fc.constantFrom('weekly', 'monthly', 'yearly'), fc.integer({ min: 1, max: 4 }), limit, others)
    .map(([frequency, interval, end, weekdays]) => {
      const own = weekdayOf(date)
      const rest = {
        interval,
        ...('count' in end ? { count: end.count } : {}),
        ...('days' in end ? { until: addDays(date, end.days) } : {}),
      }
      if (frequency === 'weekly') {
        return { frequency, weekdays: WEEKDAYS.filter((name) => name === own || weekdays.includes(name)), ...rest }
      }
      if (frequency === 'monthly') return { frequency, weekday: own, ordinal: ordinalOf(date), ...rest }
      return { frequency: 'yearly', ...rest }
    })
}

/** Valid series (no errors according to `problems`) that start at the given times of day. */
export function seriesAt(time: fc.Arbitrary<string>, longest = 300): fc.Arbitrary<Series> {
  return fc
    .tuple(day, time, fc.integer({ min: 1, max: longest / 15 }))
    .chain(([date, clock, quarters]) => {
      const start = `${date}T${clock}`
      const end = addMinutes(start, quarters * 15)
      return fc.record({
        start: fc.constant(start),
        end: fc.constant(end),
        rule: fc.option(ruleFor(date), { freq: 5 }),
        extras: fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), time, fc.integer({ min: 1, max: longest / 15 })), {
          maxLength: 3,
        }),
        // Indexes into the first occurrences: which to skip, cancel, move.
        skips: fc.uniqueArray(fc.nat(11), { maxLength: 3 }),
        cancels: fc.uniqueArray(fc.nat(11), { maxLength: 3 }),
        moves: fc.array(fc.tuple(fc.nat(11), fc.integer({ min: -5, max: 20 }), time), { maxLength: 3 }),
      })
    })
    .map(({ start, end, rule, extras, skips, cancels, moves }): Series => {
      const base: Series = { start, end, rule, extraDates: [], skippedDates: [], exceptions: [] }
      const horizon = addMinutes(start, 60 * 24 * 500)
      const plain = occurrencesBetween(base, start, horizon)
      const skippedDates = skips.flatMap((index) => plain[index] ?? []).map((one) => dateOf(one.of))
      const starts = new Set<string>()
      const extraDates = extras.flatMap(([days, clock, quarters]) => {
        const at = `${addDays(dateOf(start), days)}T${clock}`
        if (starts.has(at)) return []
        starts.add(at)
        return [{ start: at, end: addMinutes(at, quarters * 15) }]
      })
      const left = occurrencesBetween({ ...base, extraDates, skippedDates }, start, horizon)
      const exceptions = new Map<string, Exception>()
      for (const index of cancels) {
        const of = left[index]?.of
        if (of !== undefined) exceptions.set(of, { of, state: 'cancelled' })
      }
      for (const [index, days, clock] of moves) {
        const of = left[index]?.of
        if (of === undefined) continue
        const at = `${addDays(dateOf(of), days)}T${clock}`
        exceptions.set(of, { of, state: 'moved', start: at, end: addMinutes(at, 45) })
      }
      return { ...base, extraDates, skippedDates, exceptions: [...exceptions.values()] }
    })
    .filter((series) => problems(series).every((problem) => problem.severity === 'warning'))
}

export const series = seriesAt(timeOfDay)

export const session: fc.Arbitrary<Session> = fc
  .record({
    id: fc.uuid(),
    weekday: fc.constantFrom(...WEEKDAYS),
    start: timeOfDay,
    end: timeOfDay,
    interval: fc.integer({ min: 1, max: 3 }),
    from: fc.option(day),
    days: fc.option(fc.integer({ min: 7, max: 300 })),
    skippedDates: fc.array(day, { maxLength: 3 }),
  })
  .map(({ days, ...rest }) => ({
    ...rest,
    until: days === null ? null : addDays(rest.from ?? '2026-01-05', days),
    languages: [],
  }))
