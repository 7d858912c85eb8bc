import type { SpokenLanguage, Weekday } from '../vocabulary.ts'
import type { Session } from './sessions.ts'
import { dayOf } from './stored-series.ts'

/** A session as stored in the database: days as instants at noon UTC, empty fields as null. */
export interface StoredSession {
  id?: string | null
  weekday: Weekday
  start: string
  end: string
  interval?: number | null
  from?: string | null
  until?: string | null
  skippedDates?: readonly { date?: string | null }[] | null
  languages?: readonly SpokenLanguage[] | null
}

/** Converts a stored session to the domain's form. */
export function sessionFrom(stored: StoredSession): Session {
  return {
    id: stored.id ?? '',
    weekday: stored.weekday,
    start: stored.start,
    end: stored.end,
    interval: stored.interval ?? 1,
    from: stored.from ? dayOf(stored.from) : null,
    until: stored.until ? dayOf(stored.until) : null,
    skippedDates: (stored.skippedDates ?? []).flatMap(({ date }) => (date ? [dayOf(date)] : [])),
    languages: stored.languages ?? [],
  }
}
