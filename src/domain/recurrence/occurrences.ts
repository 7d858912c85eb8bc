import { dateOf } from '../time/copenhagen.ts'
import { addMinutes, minutesBetween } from '../time/wall-clock.ts'
import { byStart } from './by-start.ts'
import { ruleStarts } from './rule-starts.ts'
import type { LocalDateTime, Occurrence, Series } from './series.ts'

type Window = (from: LocalDateTime, to: LocalDateTime) => Occurrence[]

/** How far ahead `upcoming` looks in an endless series: far enough to find a 29 February, but finite. */
const HORIZON_DAYS = 100 * 366
const FIRST_LOOK_DAYS = 64
const DAY = 24 * 60

/**
 * Returns the occurrences that overlap `from <= t < to` (Danish wall-clock time), sorted by start. A moved occurrence
 * counts at its new time, a cancelled one at its planned time; a skipped day yields none; each `of` appears once.
 * The series must have no errors according to `problems`.
 */
export function occurrencesBetween(series: Series, from: LocalDateTime, to: LocalDateTime): Occurrence[] {
  return expand(series)(from, to)
}

/**
 * Returns the first `limit` occurrences that end after `now`, sorted by start, so one in progress comes first.
 * Cancelled ones are included. Looks at most a hundred years ahead.
 */
export function upcoming(series: Series, now: LocalDateTime, limit: number): Occurrence[] {
  const window = expand(series)
  const end = latestEnd(series) ?? addMinutes(now, HORIZON_DAYS * DAY)
  const found = new Map<LocalDateTime, Occurrence>()
  let from = now
  for (let days = FIRST_LOOK_DAYS; found.size < limit && from < end; days *= 2) {
    const to = addMinutes(from, days * DAY)
    for (const occurrence of window(from, to)) {
      if (!found.has(occurrence.of)) found.set(occurrence.of, occurrence)
    }
    from = to
  }
  return [...found.values()].slice(0, limit)
}

/**
 * Returns the end of the last occurrence, including moved, extra and cancelled ones; null if the series never ends. If
 * every day of a series is skipped, returns the planned end of its first occurrence.
 */
export function seriesEnd(series: Series): LocalDateTime | null {
  const bound = latestEnd(series)
  if (bound === null) return null
  const ends = expand(series)(earliestStart(series), bound).map((occurrence) => occurrence.end)
  return latest(ends) ?? series.end
}

/** Prepares a series for many windows, so that the rule is parsed once. */
function expand(series: Series): Window {
  const starts = ruleStarts(series)
  const minutes = minutesBetween(series.start, series.end)
  const skipped = new Set(series.skippedDates)
  const exceptions = new Map(series.exceptions.map((exception) => [exception.of, exception]))
  const isOfRule = (of: LocalDateTime) => !skipped.has(dateOf(of)) && starts.has(of)
  const extraEnds = new Map(
    series.extraDates.filter((extra) => !isOfRule(extra.start)).map((extra) => [extra.start, extra.end]),
  )

  /** The planned end of the occurrence `of`; undefined if the series has no such occurrence. */
  function plannedEnd(of: LocalDateTime): LocalDateTime | undefined {
    return extraEnds.get(of) ?? (isOfRule(of) ? addMinutes(of, minutes) : undefined)
  }

  return (from, to) => {
    const overlaps = (start: LocalDateTime, end: LocalDateTime) => start < to && end > from
    const planned = new Map<LocalDateTime, LocalDateTime>()
    for (const [start, end] of extraEnds) {
      if (overlaps(start, end)) planned.set(start, end)
    }
    for (const start of starts.between(addMinutes(from, -minutes), to)) {
      if (!skipped.has(dateOf(start))) planned.set(start, addMinutes(start, minutes))
    }
    for (const exception of exceptions.values()) {
      if (exception.state !== 'moved' || !overlaps(exception.start, exception.end)) continue
      const end = plannedEnd(exception.of)
      if (end !== undefined) planned.set(exception.of, end)
    }

    const occurrences: Occurrence[] = []
    for (const [of, plannedTo] of planned) {
      const exception = exceptions.get(of)
      const occurrence: Occurrence =
        exception?.state === 'moved'
          ? { of, start: exception.start, end: exception.end, state: 'moved' }
          : { of, start: of, end: plannedTo, state: exception?.state ?? 'scheduled' }
      if (overlaps(occurrence.start, occurrence.end)) occurrences.push(occurrence)
    }
    return occurrences.sort(byStartAndOrigin)
  }
}

/** Those that start together by `of`, so that the order is the same on every machine. */
function byStartAndOrigin(a: Occurrence, b: Occurrence): number {
  return byStart(a, b) || (a.of < b.of ? -1 : a.of > b.of ? 1 : 0)
}

/** An upper bound for the end of all occurrences; null if the rule never ends. */
function latestEnd(series: Series): LocalDateTime | null {
  const last = ruleStarts(series).last()
  if (last === null) return null
  const ruleEnd = addMinutes(last, minutesBetween(series.start, series.end))
  return latest([ruleEnd, ...[...series.extraDates, ...movedOnes(series)].map((one) => one.end)]) ?? ruleEnd
}

/** A lower bound for the start of all occurrences. */
function earliestStart(series: Series): LocalDateTime {
  const starts = [...series.extraDates, ...movedOnes(series)].map((one) => one.start)
  return [series.start, ...starts].sort()[0] ?? series.start
}

function movedOnes(series: Series) {
  return series.exceptions.filter((exception) => exception.state === 'moved')
}

function latest(times: readonly LocalDateTime[]): LocalDateTime | undefined {
  return [...times].sort().at(-1)
}
