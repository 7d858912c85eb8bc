import { addDays, dateOf, isLocalDate, isLocalDateTime } from '../time/copenhagen.ts'
import { addMinutes } from '../time/wall-clock.ts'
import { occurrencesBetween } from './occurrences.ts'
import { ruleStarts } from './rule-starts.ts'
import type { Exception, LocalDate, Rule, Series } from './series.ts'

export type ProblemCode =
  | 'notATime'
  | 'endNotAfterStart'
  | 'intervalTooSmall'
  | 'countTooSmall'
  | 'untilBeforeStart'
  | 'untilAndCount'
  | 'noWeekdays'
  | 'tooLong'
  | 'startNotInRule'
  | 'notAnOccurrence'
  | 'duplicateException'
  | 'movedOutsideSeries'
  | 'movedOntoOther'
  | 'skipsNothing'

export interface Problem {
  /** The position in the series, as a Payload path: `exceptions.0.of`. */
  path: string
  code: ProblemCode
  /** A warning does not prevent saving. */
  severity: 'error' | 'warning'
}

/** A typing mistake ("until 2206") must not make every page compute thousands of years. */
const MOST_YEARS = 20
const MOST_COUNT = 1000
const MOST_INTERVAL = 100
/** Years outside this range are assumed to be a mistake; calendars may not support them either. */
const FIRST_YEAR = '1900'
const LAST_YEAR = '2200'

/**
 * Returns what is wrong with a series, starting with its outermost fields. Accepts any text in place of times, so that
 * it can check raw input. Exceptions are only checked once the series itself is valid.
 */
export function problems(series: Series): Problem[] {
  const shape = [...shapeProblems(series), ...ruleProblems(series)]
  return shape.length > 0 ? shape : exceptionProblems(series)
}

/** The problems that can be found without expanding the series. */
function shapeProblems(series: Series): Problem[] {
  const { start, end, extraDates, exceptions, skippedDates } = series
  const found = spanProblems('', start, end)
  extraDates.forEach((extra, index) => found.push(...spanProblems(`extraDates.${index}.`, extra.start, extra.end)))
  exceptions.forEach((exception, index) => {
    const path = `exceptions.${index}.`
    if (!isLocalDateTime(exception.of)) found.push(error(`${path}of`, 'notATime'))
    if (exception.state === 'moved') found.push(...spanProblems(path, exception.start, exception.end))
  })
  skippedDates.forEach((date, index) => {
    if (!isLocalDate(date)) found.push(error(`skippedDates.${index}`, 'notATime'))
  })
  return found
}

function spanProblems(path: string, start: string, end: string): Problem[] {
  const wrong = Object.entries({ start, end }).filter(([, time]) => !isComputable(time))
  if (wrong.length > 0) return wrong.map(([name]) => error(`${path}${name}`, 'notATime'))
  return end > start ? [] : [error(`${path}end`, 'endNotAfterStart')]
}

function ruleProblems({ start, rule }: Series): Problem[] {
  if (rule === null || !isComputable(start)) return []
  const found: Problem[] = []
  if (!isPositive(rule.interval)) found.push(error('rule.interval', 'intervalTooSmall'))
  else if (rule.interval > MOST_INTERVAL) found.push(error('rule.interval', 'tooLong'))
  if (rule.frequency === 'weekly' && rule.weekdays.length === 0) found.push(error('rule.weekdays', 'noWeekdays'))
  found.push(...endProblems(rule, dateOf(start)))
  if (found.length > 0) return found
  return ruleStarts({ start, rule }).has(start) ? [] : [error('start', 'startNotInRule')]
}

function endProblems({ until, count }: Rule, firstDay: LocalDate): Problem[] {
  if (until !== undefined && count !== undefined) return [error('rule.count', 'untilAndCount')]
  if (count !== undefined) {
    if (!isPositive(count)) return [error('rule.count', 'countTooSmall')]
    return count > MOST_COUNT ? [error('rule.count', 'tooLong')] : []
  }
  if (until === undefined) return []
  if (!isLocalDate(until)) return [error('rule.until', 'notATime')]
  if (until < firstDay) return [error('rule.until', 'untilBeforeStart')]
  return until > addDays(firstDay, MOST_YEARS * 366) ? [error('rule.until', 'tooLong')] : []
}

function exceptionProblems(series: Series): Problem[] {
  const found: Problem[] = []
  const planned = { ...series, exceptions: [] }
  const names = new Set<string>()
  series.exceptions.forEach((exception, index) => {
    const path = `exceptions.${index}.`
    if (names.has(exception.of)) found.push(error(`${path}of`, 'duplicateException'))
    names.add(exception.of)
    const day = occurrencesBetween(planned, exception.of, addMinutes(exception.of, 1))
    if (!day.some((occurrence) => occurrence.of === exception.of)) found.push(error(`${path}of`, 'notAnOccurrence'))
    if (exception.state === 'moved') found.push(...movedProblems(series, exception, `${path}start`))
  })

  const { has } = ruleStarts(series)
  const timeOfDay = series.start.slice(10)
  series.skippedDates.forEach((date, index) => {
    if (has(`${date}${timeOfDay}`)) return
    found.push({ path: `skippedDates.${index}`, code: 'skipsNothing', severity: 'warning' })
  })
  return found
}

/** A moved occurrence must stay within the announced period of the series, and must not start when another one does. */
function movedProblems(series: Series, moved: Extract<Exception, { state: 'moved' }>, path: string): Problem[] {
  const day = dateOf(moved.start)
  const until = series.rule?.until
  const outside = day < dateOf(series.start) || (until !== undefined && day > until)
  if (outside) return [error(path, 'movedOutsideSeries')]
  const there = occurrencesBetween(series, moved.start, addMinutes(moved.start, 1))
  const taken = there.some((other) => other.start === moved.start && other.of !== moved.of)
  return taken ? [error(path, 'movedOntoOther')] : []
}

function isComputable(time: string): boolean {
  return isLocalDateTime(time) && time >= FIRST_YEAR && time < LAST_YEAR
}

function isPositive(value: number): boolean {
  return Number.isInteger(value) && value >= 1
}

function error(path: string, code: ProblemCode): Problem {
  return { path, code, severity: 'error' }
}
