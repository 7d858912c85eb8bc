import Holidays from 'date-holidays'
import { occurrencesBetween } from '../recurrence/occurrences.ts'
import type { LocalDate, Series } from '../recurrence/series.ts'
import { addDays, dateOf } from './copenhagen.ts'

export interface Holiday {
  date: LocalDate
  /** In Danish. */
  name: string
}

const calendar = new Holidays('DK', { types: ['public'] })

/**
 * Returns Denmark's public holidays from `from` to `to` (both inclusive), sorted by date. Store bededag is included
 * until 2023 (abolished from 2024); Christmas Eve and Constitution Day are days off by agreement, not public holidays.
 */
export function danishHolidays(from: LocalDate, to: LocalDate): Holiday[] {
  const holidays: Holiday[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    for (const { date, name } of calendar.getHolidays(year, 'da')) {
      const day = date.slice(0, 10)
      if (day >= from && day <= to) holidays.push({ date: day, name })
    }
  }
  return holidays
}

/**
 * Returns the holidays from `from` to `to` (both inclusive) on which the rule has an occurrence: proposals for
 * `skippedDates`. Ignores extra dates, which a person chose, and occurrences already cancelled or moved.
 */
export function proposedSkips(series: Series, from: LocalDate, to: LocalDate): Holiday[] {
  const chosen = new Set(series.extraDates.map((extra) => extra.start))
  const days = new Set(
    occurrencesBetween(series, `${from}T00:00`, `${addDays(to, 1)}T00:00`)
      .filter((occurrence) => occurrence.state === 'scheduled' && !chosen.has(occurrence.of))
      .map((occurrence) => dateOf(occurrence.start)),
  )
  return danishHolidays(from, to).filter((holiday) => days.has(holiday.date))
}
