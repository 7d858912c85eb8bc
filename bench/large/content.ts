import { addDays } from '@/src/domain/time/copenhagen'
import { NEEDS, WEEKDAYS, type Need, type Weekday } from '@/src/domain/vocabulary'
import type { Series } from '@/src/domain/recurrence/series'

/** Bulk content; none of its text is meant to be read. */

export interface LargeOffer {
  slug: string
  title: string
  need: Need
  /** Index into the sorted zones, from 0. */
  zone: number
  /** Half of them have a weekly session. */
  session: { weekday: Weekday; start: string; end: string } | null
}

export interface LargeEvent {
  slug: string
  title: string
  need: Need
  zone: number
  series: Series
}

const FIRST_DAY = '2026-01-01'
const DAYS = 4 * 365
/** One event in twenty is a course of ten weeks; the others take place once. */
const COURSE_EVERY = 20

/** Returns `count` offers, spread evenly over the zones and topics. */
export function largeOffers(count: number, zones: number): LargeOffer[] {
  return Array.from({ length: count }, (_, index) => ({
    slug: `stort-tilbud-${index}`,
    title: `Tilbud nummer ${index}`,
    need: NEEDS[index % NEEDS.length] ?? 'leisure',
    zone: index % zones,
    session:
      index % 2 === 0 ? { weekday: WEEKDAYS[Math.floor(index / 2) % WEEKDAYS.length] ?? 'MO', ...hours(index) } : null,
  }))
}

/** Returns `count` events, spread evenly over 2026 to 2029, the zones and the topics. */
export function largeEvents(count: number, zones: number): LargeEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const day = addDays(FIRST_DAY, Math.floor((index * DAYS) / count))
    const { start, end } = hours(index)
    return {
      slug: `stort-arrangement-${index}`,
      title: `Arrangement nummer ${index}`,
      need: NEEDS[index % NEEDS.length] ?? 'leisure',
      zone: index % zones,
      series: {
        start: `${day}T${start}`,
        end: `${day}T${end}`,
        rule:
          index % COURSE_EVERY === 0 ? { frequency: 'weekly', weekdays: [weekday(day)], interval: 1, count: 10 } : null,
        extraDates: [],
        skippedDates: [],
        exceptions: [],
      },
    }
  })
}

function hours(index: number): { start: string; end: string } {
  const hour = 9 + (index % 10)
  return { start: `${String(hour).padStart(2, '0')}:00`, end: `${String(hour + 2).padStart(2, '0')}:00` }
}

function weekday(day: string): Weekday {
  return WEEKDAYS[(new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7] ?? 'MO'
}
