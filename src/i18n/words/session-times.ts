import type { LocalDate, LocalDateTime } from '@/src/domain/recurrence/series'
import type { SessionView } from '@/src/domain/recurrence/sessions'
import { dateOf } from '@/src/domain/time/copenhagen'
import { WEEKDAYS, type SpokenLanguage, type Weekday } from '@/src/domain/vocabulary'
import type { Locale } from '../locales.ts'
import { periodWords, rhythmWords } from './recurrence-words.ts'

/** Sessions that differ only in the weekday, combined: "Hver mandag og onsdag" 10–12. */
export interface SessionTime {
  words: string
  /** The period in words; null if neither an end nor a future start is known. */
  period: string | null
  /** `HH:mm`. */
  start: string
  end: string
  languages: readonly SpokenLanguage[]
}

/**
 * Returns the weekly times of an offer, in the order of the week. Those that ended before `now` are left out; without
 * `now` all are included.
 */
export function sessionTimes(sessions: readonly SessionView[], locale: Locale, now?: LocalDateTime): SessionTime[] {
  const groups = new Map<string, { session: SessionView; weekdays: Weekday[] }>()
  for (const session of sessions) {
    if (now !== undefined && session.until !== null && session.until < dateOf(now)) continue
    const { weekday, ...rest } = session
    const key = JSON.stringify(rest)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { session, weekdays: [weekday] })
    else group.weekdays.push(weekday)
  }
  return [...groups.values()]
    .sort((a, b) => firstDay(a.weekdays) - firstDay(b.weekdays) || a.session.start.localeCompare(b.session.start))
    .map(({ session, weekdays }) => ({
      words: rhythmWords({ frequency: 'weekly', weekdays, interval: session.interval }, locale),
      period: periodWords(isAhead(session.from, now) ? session.from : null, session.until, locale),
      start: session.start,
      end: session.end,
      languages: session.languages,
    }))
}

function firstDay(weekdays: readonly Weekday[]): number {
  return Math.min(...weekdays.map((day) => WEEKDAYS.indexOf(day)))
}

/** A first day is only mentioned while it is in the future. */
function isAhead(from: LocalDate | null, now: LocalDateTime | undefined): from is LocalDate {
  return from !== null && now !== undefined && from > dateOf(now)
}
