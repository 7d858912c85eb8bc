import { byStart } from '../recurrence/by-start.ts'
import { occurrencesBetween } from '../recurrence/occurrences.ts'
import type { LocalDateTime, Occurrence, Series } from '../recurrence/series.ts'
import { addDays, dateOf } from '../time/copenhagen.ts'

/** Limits for lists of coming dates on paper and in mails. */
export const MOST_DAYS = 92
export const MOST_DATES = 30

interface Window {
  now: LocalDateTime
  /** Whole days after today; today is included in addition. */
  days: number
  most: number
}

/** Returns the dates of events from `now` on, sorted by start, at most `most`. Cancelled ones are left out. */
export function comingDates<Event extends { series: Series }>(
  events: readonly Event[],
  { now, days, most }: Window,
): { event: Event; occurrence: Occurrence }[] {
  const to = `${addDays(dateOf(now), days + 1)}T00:00`
  return events
    .flatMap((event) => occurrencesBetween(event.series, now, to).map((occurrence) => ({ event, occurrence })))
    .filter(({ occurrence }) => occurrence.state !== 'cancelled')
    .sort((a, b) => byStart(a.occurrence, b.occurrence))
    .slice(0, most)
}
