import { Temporal } from 'temporal-polyfill'
import type { LocalDate, LocalDateTime } from '../recurrence/series.ts'
import { WEEKDAYS, type Weekday } from '../vocabulary.ts'

/** Converts between instants (database, iCalendar) and Danish wall-clock time (all rules). */

export const TIME_ZONE = 'Europe/Copenhagen'

/**
 * Returns the Danish wall-clock time at an instant, without seconds. Throws a RangeError if `instant` is not an instant
 * (a string must have `Z` or an offset).
 */
export function toLocal(instant: string | Date): LocalDateTime {
  const exact =
    typeof instant === 'string'
      ? Temporal.Instant.from(instant)
      : Temporal.Instant.fromEpochMilliseconds(instant.getTime())
  return exact.toZonedDateTimeISO(TIME_ZONE).toPlainDateTime().toString({ smallestUnit: 'minute' })
}

/**
 * Returns the instant of a Danish wall-clock time as `YYYY-MM-DDTHH:mm:ssZ`. A time skipped in March moves forward by
 * an hour, and one that occurs twice in October is the first, as RFC 5545 (3.3.5) requires. Throws a RangeError if
 * `local` is not a time.
 */
export function toInstant(local: LocalDateTime): string {
  return Temporal.PlainDateTime.from(local)
    .toZonedDateTime(TIME_ZONE, { disambiguation: 'compatible' })
    .toInstant()
    .toString({ smallestUnit: 'second' })
}

/**
 * Rounds an instant down to the quarter of an hour in Denmark: the finest resolution of `now` used by pages, so that
 * they can be cached.
 */
export function quarterOf(now: Date): LocalDateTime {
  const local = toLocal(now)
  const minutes = Math.floor(Number(local.slice(14)) / 15) * 15
  return `${local.slice(0, 14)}${String(minutes).padStart(2, '0')}`
}

/** Returns the day of a wall-clock time. */
export function dateOf(local: LocalDateTime): LocalDate {
  return local.slice(0, 10)
}

/** Returns the weekday of a day. Throws a RangeError if `date` is not a day. */
export function weekdayOf(date: LocalDate): Weekday {
  const name = WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1]
  if (name === undefined) throw new RangeError(`No weekday: ${date}`)
  return name
}

/** Returns the day `days` later (negative: earlier). Throws a RangeError if `date` is not a day. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString()
}

/** Returns the Monday of a day's week. Throws a RangeError if `date` is not a day. */
export function startOfWeek(date: LocalDate): LocalDate {
  return addDays(date, -WEEKDAYS.indexOf(weekdayOf(date)))
}

/** Returns `YYYY-MM` of a day or time. */
export function monthOf(date: LocalDate): string {
  return date.slice(0, 7)
}

/** Returns the month `months` later (negative: earlier), both `YYYY-MM`. */
export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const count = year * 12 + (number - 1) + months
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** Whether an external value is an existing day in the form `YYYY-MM-DD`. */
export function isLocalDate(value: unknown): value is LocalDate {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && roundTrips(`${value}T00:00`)
}

/** Whether an external value is a valid wall-clock time in the form `YYYY-MM-DDTHH:mm`, ignoring daylight saving. */
export function isLocalDateTime(value: unknown): value is LocalDateTime {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value) && roundTrips(value)
}

/** Whether an external value is a time of day, `HH:mm`, 00:00 to 23:59. */
export function isLocalTime(value: unknown): value is string {
  return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
}

/** `Date` reads 31 February as 3 March, so only values that come back unchanged are valid. */
function roundTrips(local: string): boolean {
  const date = new Date(`${local}Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(local)
}
