import { addDays, isLocalDate, isLocalTime, weekdayOf } from '../time/copenhagen.ts'
import { addMinutes, minutesBetween } from '../time/wall-clock.ts'
import { type SpokenLanguage, type Weekday, WEEKDAYS } from '../vocabulary.ts'
import { occurrencesBetween, upcoming } from './occurrences.ts'
import type { LocalDate, LocalDateTime, Occurrence, Series } from './series.ts'

/** A regular weekly time of an offer. */
export interface Session {
  id: string
  weekday: Weekday
  /** `HH:mm`. */
  start: string
  /** `HH:mm`; if at or before `start`, it is on the next day. */
  end: string
  /** Every n weeks. */
  interval: number
  /** First day on which it may take place; null if unlimited. */
  from: LocalDate | null
  /** Last day on which it may start; null if unlimited. */
  until: LocalDate | null
  skippedDates: readonly LocalDate[]
  languages: readonly SpokenLanguage[]
}

/** A session as displayed. */
export type SessionView = Omit<Session, 'id' | 'skippedDates'>

export type SessionProblemCode = 'notATime' | 'intervalTooSmall' | 'untilBeforeFrom' | 'neverTakesPlace' | 'wholeDay'

export interface SessionProblem {
  /** The path of the field in the session: `skippedDates.0`. */
  path: string
  code: SessionProblemCode
  /** A warning does not prevent saving. */
  severity: 'error' | 'warning'
}

/**
 * The start of week counting for sessions without a first day: the Monday of the week of 1 January 2026. It is the same
 * for all, so that "every second week" means the same weeks for each weekday, whenever it is computed.
 */
const FIRST_MONDAY = '2025-12-29'

/** Converts a session to a weekly series. The session must have no errors according to `sessionProblems`. */
export function sessionSeries(session: Session): Series {
  const day = firstDay(session)
  const endDay = session.end > session.start ? day : addDays(day, 1)
  return {
    start: `${day}T${session.start}`,
    end: `${endDay}T${session.end}`,
    rule: {
      frequency: 'weekly',
      weekdays: [session.weekday],
      interval: session.interval,
      ...(session.until === null ? {} : { until: session.until }),
    },
    extraDates: [],
    skippedDates: session.skippedDates,
    exceptions: [],
  }
}

/**
 * Whether one of the sessions is in progress at `now` (Danish wall-clock time): from its first minute until its end.
 */
export function isOpenAt(sessions: readonly Session[], now: LocalDateTime): boolean {
  return sessions.some((session) => occurrencesBetween(sessionSeries(session), now, addMinutes(now, 1)).length > 0)
}

/** Returns the session in progress, or else the next one, with its occurrence; null if none is to come. */
export function nextSession<S extends Session>(
  sessions: readonly S[],
  now: LocalDateTime,
): { session: S; occurrence: Occurrence } | null {
  const next = sessions.flatMap((session) =>
    upcoming(sessionSeries(session), now, 1).map((occurrence) => ({ session, occurrence })),
  )
  return next.sort((a, b) => minutesBetween(b.occurrence.start, a.occurrence.start))[0] ?? null
}

/** Returns what is wrong with a session. Accepts any text in place of times, so that it can check raw input. */
export function sessionProblems(session: Session): SessionProblem[] {
  const found: SessionProblem[] = []
  const error = (path: string, code: SessionProblemCode) => found.push({ path, code, severity: 'error' })
  if (!isLocalTime(session.start)) error('start', 'notATime')
  if (!isLocalTime(session.end)) error('end', 'notATime')
  if (!Number.isInteger(session.interval) || session.interval < 1) error('interval', 'intervalTooSmall')
  if (session.from !== null && !isLocalDate(session.from)) error('from', 'notATime')
  if (session.until !== null && !isLocalDate(session.until)) error('until', 'notATime')
  session.skippedDates.forEach((date, index) => {
    if (!isLocalDate(date)) error(`skippedDates.${index}`, 'notATime')
  })
  if (found.length > 0) return found

  if (session.from !== null && session.until !== null && session.until < session.from) error('until', 'untilBeforeFrom')
  else if (session.until !== null && session.until < firstDay(session)) error('until', 'neverTakesPlace')
  if (session.start === session.end) found.push({ path: 'end', code: 'wholeDay', severity: 'warning' })
  return found
}

/** The first date with its weekday, on or after the day from which weeks are counted. */
function firstDay({ weekday, from }: Session): LocalDate {
  const since = from ?? FIRST_MONDAY
  const ahead = WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOf(since))
  return addDays(since, (ahead + 7) % 7)
}
