import type { LocalDate, LocalDateTime } from '@/src/domain/recurrence/series'
import { addDays, monthOf, weekdayOf } from '@/src/domain/time/copenhagen'
import { type Weekday, WEEKDAYS } from '@/src/domain/vocabulary'
import type { SampleDay, SampleSpan } from '@/src/plans/content'

const WEEK = 7

/** The date of a sample's day, seen from `today`. */
export function dayOf(day: SampleDay, today: LocalDate): LocalDate {
  if ('inDays' in day) return addDays(today, day.inDays)
  const firstOfMonth = `${monthOf(today)}-01`
  if ('first' in day) return coming(day.first, firstOfMonth)
  if ('last' in day) return addDays(coming(day.last, firstOfMonth), -WEEK)
  const { coming: weekday, after = 0, weeks = 0, days = 0 } = day
  return addDays(coming(weekday, addDays(today, after)), weeks * WEEK + days)
}

/** A sample's start and end, seen from `today`. */
export function spanOf(
  { day, start, end }: SampleSpan,
  today: LocalDate,
): { start: LocalDateTime; end: LocalDateTime } {
  const date = dayOf(day, today)
  return { start: `${date}T${start}`, end: `${date}T${end}` }
}

/** The first given weekday on or after a day. */
function coming(weekday: Weekday, day: LocalDate): LocalDate {
  return addDays(day, (WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOf(day)) + WEEK) % WEEK)
}
