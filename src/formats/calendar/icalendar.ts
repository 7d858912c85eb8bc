import { ruleStarts } from '@/src/domain/recurrence/rule-starts'
import { rruleText } from '@/src/domain/recurrence/rrule'
import { occurrencesBetween } from '@/src/domain/recurrence/occurrences'
import type { Exception, LocalDateTime, Occurrence, Series } from '@/src/domain/recurrence/series'
import { TIME_ZONE } from '@/src/domain/time/copenhagen'
import { addMinutes, minutesBetween } from '@/src/domain/time/wall-clock'
import { serializeLines, textValue, uriValue } from './content-line'
import { COPENHAGEN_LINES } from './time-zone'

/** A series of events in the form calendars need. */
export interface CalendarEntry {
  /** Permanent and never reused: calendars identify the entry by it. */
  uid: string
  /** Increases with every change, so that calendars use the newer version. */
  sequence: number
  series: Series
  title: string
  description: string | null
  location: string | null
  /** Absolute. */
  url: string | null
  geo?: { latitude: number; longitude: number } | null
  /** An instant, ISO 8601 with `Z`. */
  lastModified: string
  /** Why an occurrence is cancelled or moved, by its original start (`of`). */
  reasons?: Readonly<Record<LocalDateTime, string>>
}

export interface Calendar {
  name: string
  description?: string
  /** The page it belongs to; absolute. */
  url?: string
  events: readonly CalendarEntry[]
  /** When the file is generated. */
  now: Date
}

/**
 * Returns a calendar file or feed as RFC 5545 text (`text/calendar; charset=utf-8`). Times are Danish wall-clock times
 * with their time zone, so that they stay correct when the clock changes. Skipped days become EXDATE, extra ones RDATE.
 * Occurrences that were cancelled, moved, or have another length become entries of their own under the same UID,
 * identified by RECURRENCE-ID.
 *
 * Implemented here instead of with `ical-generator`, which (10.2) has no RDATE, writes DTSTAMP in local time although
 * UTC is required (3.8.7.2), and reads plain dates in the server's own time zone; `timezones-ical-library` returns
 * "Berlin" when asked for Copenhagen.
 *
 * Each series must have no errors according to `problems`. Throws a RangeError if an instant is invalid.
 */
export function calendarFile({ name, description, url, events, now }: Calendar): string {
  const stamp = utc(now)
  return serializeLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Helhedsplan//Kalender//DA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // Both RFC 7986 and the older properties: calendars read one or the other.
    `NAME:${textValue(name)}`,
    `X-WR-CALNAME:${textValue(name)}`,
    ...(description === undefined
      ? []
      : [`DESCRIPTION:${textValue(description)}`, `X-WR-CALDESC:${textValue(description)}`]),
    ...(url === undefined ? [] : [`URL:${uriValue(url)}`]),
    `X-WR-TIMEZONE:${TIME_ZONE}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...COPENHAGEN_LINES,
    ...events.flatMap((entry) => entryLines(entry, stamp)),
    'END:VCALENDAR',
  ])
}

/**
 * Added even if there are only single dates: calendars built on `ical.js` (Thunderbird) drop the DTSTART if there are
 * only RDATEs.
 */
const ONCE = 'FREQ=DAILY;COUNT=1'

/** A series with one occurrence is written as a single event; one without any is omitted. */
function entryLines(entry: CalendarEntry, stamp: string): string[] {
  const { series } = entry
  if (series.rule !== null || series.extraDates.length > 0) return seriesLines(entry, stamp)
  const [only] = occurrencesNamed(series, [series.start])
  return only === undefined ? [] : eventLines(entry, stamp, only, [])
}

function seriesLines(entry: CalendarEntry, stamp: string): string[] {
  const { series } = entry
  const minutes = minutesBetween(series.start, series.end)
  const extras = series.extraDates.map((extra) => extra.start)
  const { has: ofRule } = ruleStarts(series)
  const skipped = series.skippedDates.map((date) => `${date}${series.start.slice(10)}`)
  const recurrence = [
    `RRULE:${series.rule === null ? ONCE : rruleText(series.rule)}`,
    ...extras.filter((start) => !ofRule(start)).map((start) => `RDATE${local(start)}`),
    ...skipped.filter((start) => !extras.includes(start)).map((start) => `EXDATE${local(start)}`),
  ]
  const first: Occurrence = { of: series.start, start: series.start, end: series.end, state: 'scheduled' }
  const special = occurrencesNamed(series, [...extras, ...series.exceptions.map((exception) => exception.of)])
  const overrides = special.filter((one) => one.state !== 'scheduled' || minutesBetween(one.start, one.end) !== minutes)
  return [
    ...eventLines(entry, stamp, first, recurrence),
    ...overrides.flatMap((one) => eventLines(entry, stamp, one, [`RECURRENCE-ID${local(one.of)}`])),
  ]
}

/** Returns the series' occurrences with these original starts, wherever they are now. */
function occurrencesNamed(series: Series, names: readonly LocalDateTime[]): Occurrence[] {
  const exceptions = new Map<LocalDateTime, Exception>(series.exceptions.map((exception) => [exception.of, exception]))
  return [...new Set(names)].flatMap((of) => {
    const exception = exceptions.get(of)
    const now = exception?.state === 'moved' ? exception.start : of
    return occurrencesBetween(series, now, addMinutes(now, 1)).filter((occurrence) => occurrence.of === of)
  })
}

function eventLines(
  entry: CalendarEntry,
  stamp: string,
  occurrence: Occurrence,
  recurrence: readonly string[],
): string[] {
  const reason = entry.reasons?.[occurrence.of]
  const description = [reason, entry.description].filter((part) => part !== undefined && part !== null && part !== '')
  const modified = utc(new Date(entry.lastModified))
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(entry.uid)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${modified}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTART${local(occurrence.start)}`,
    `DTEND${local(occurrence.end)}`,
    ...recurrence,
    `STATUS:${occurrence.state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${textValue(entry.title)}`,
    ...(description.length === 0 ? [] : [`DESCRIPTION:${textValue(description.join('\n\n'))}`]),
    ...(entry.location === null ? [] : [`LOCATION:${textValue(entry.location)}`]),
    ...(entry.geo === undefined || entry.geo === null ? [] : [`GEO:${entry.geo.latitude};${entry.geo.longitude}`]),
    ...(entry.url === null ? [] : [`URL:${uriValue(entry.url)}`]),
    'END:VEVENT',
  ]
}

/** Formats a Danish time as parameter and value of a property. */
function local(time: LocalDateTime): string {
  return `;TZID=${TIME_ZONE}:${time.replaceAll(/[-:]/g, '')}00`
}

function utc(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}
