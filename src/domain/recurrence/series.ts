import type { Weekday } from '../vocabulary.ts'

/**
 * All time rules work in Danish wall-clock time, as people and posters do: a café at 10 is at 10 in March and in
 * November. Instants appear only at the edges (the database, iCalendar). Values are ISO strings without a zone, so they
 * can be compared and sorted as text.
 */
/** `YYYY-MM-DDTHH:mm`, Europe/Copenhagen wall clock. */
export type LocalDateTime = string
/** `YYYY-MM-DD`, Europe/Copenhagen. */
export type LocalDate = string

export type Rule = (
  | { frequency: 'weekly'; weekdays: readonly Weekday[] }
  /** `ordinal` -1: the last such weekday of the month. */
  | { frequency: 'monthly'; weekday: Weekday; ordinal: 1 | 2 | 3 | 4 | -1 }
  | { frequency: 'yearly' }
) & {
  /** Every n weeks, months or years; at least 1. */
  interval: number
  /** Last day on which an occurrence may start. At most one of `until` and `count`. */
  until?: LocalDate
  /** Number of occurrences of the rule, skipped and cancelled ones included (RFC 5545 COUNT). */
  count?: number
}

/**
 * A change to one occurrence. `of` is the originally planned start, which identifies the occurrence permanently
 * (RECURRENCE-ID).
 */
export type Exception =
  | { of: LocalDateTime; state: 'cancelled' }
  | { of: LocalDateTime; state: 'moved'; start: LocalDateTime; end: LocalDateTime }

/** An event that takes place once or many times. */
export interface Series {
  start: LocalDateTime
  end: LocalDateTime
  rule: Rule | null
  /** Additional dates outside the rule. */
  extraDates: readonly { start: LocalDateTime; end: LocalDateTime }[]
  /** Days on which the rule yields nothing (holidays): never announced, so never cancelled (EXDATE). */
  skippedDates: readonly LocalDate[]
  exceptions: readonly Exception[]
}

export interface Occurrence {
  /** The originally planned start; unique in the series. */
  of: LocalDateTime
  start: LocalDateTime
  end: LocalDateTime
  state: 'scheduled' | 'cancelled' | 'moved'
}
