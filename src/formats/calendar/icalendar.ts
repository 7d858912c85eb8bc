import { ruleStarts } from '@/src/domain/recurrence/rule-starts'
import { rruleText } from '@/src/domain/recurrence/rrule'
import { occurrencesBetween } from '@/src/domain/recurrence/occurrences'
import type { Exception, LocalDateTime, Occurrence, Series } from '@/src/domain/recurrence/series'
import { TIME_ZONE } from '@/src/domain/time/copenhagen'
import { addMinutes, minutesBetween } from '@/src/domain/time/wall-clock'
import { serializeLines, textValue, uriValue } from './content-line'
import { COPENHAGEN_LINES } from './time-zone'

/** A series of happenings as calendars know it. */
export interface CalendarEntry {
  /** Never changes, and is never used again: calendars know the entry by it. */
  uid: string
  /** Grows with every change, so that calendars take the newer one. */
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
  /** Why an occurrence is cancelled or moved, by its name (`of`). */
  reasons?: Readonly<Record<LocalDateTime, string>>
}

export interface Calendar {
  name: string
  description?: string
  /** The page that it belongs to; absolute. */
  url?: string
  events: readonly CalendarEntry[]
  /** When the file is made. */
  now: Date
}

/**
 * A calendar to open or subscribe to, as RFC 5545 text (`text/calendar; charset=utf-8`). Times are Danish wall-clock
 * times with their time zone, so that they stay right when the clock changes. Skipped days are EXDATE, extra ones RDATE;
 * what was cancelled, moved, or is of another length, is an entry of its own under the same UID, named by RECURRENCE-ID.
 *
 * Written here and not by `ical-generator`: that (10.2) has no RDATE, writes DTSTAMP in local time where UTC is a must
 * (3.8.7.2), and takes plain dates for the server's own time zone; `timezones-ical-library` answers "Berlin" when asked
 * for Copenhagen.
 *
 * Each series must be one in which `problems` finds no error; throws a RangeError if an instant is no instant.
 */
export function calendarFile({ name, description, url, events, now }: Calendar): string {
  const stamp = utc(now)
  return serializeLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Helhedsplan//Kalender//DA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // RFC 7986 and what was in use before it: calendars read one or the other.
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

/** Said even where there are only dates: calendars built on `ical.js` (Thunderbird) lose a DTSTART that has but RDATEs. */
const ONCE = 'FREQ=DAILY;COUNT=1'

/** A series that has one occurrence is written as just that; one that has none, not at all. */
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

/** The occurrences so named that the series has, wherever they are now. */
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

/** A Danish time as parameter and value of a property. */
function local(time: LocalDateTime): string {
  return `;TZID=${TIME_ZONE}:${time.replaceAll(/[-:]/g, '')}00`
}

function utc(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}
