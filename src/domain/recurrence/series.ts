import type { Weekday } from '../vocabulary.ts'

/**
 * All rules about time reckon in Danish wall-clock time, as people and posters do: a café at 10 is at 10 in March and in
 * November. Instants appear only at the edges (the database, iCalendar). ISO strings without a zone, so that they compare
 * and sort as text.
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

/** What happened to one occurrence. `of` is the start that the series first gave it: its name for ever (RECURRENCE-ID). */
export type Exception =
  | { of: LocalDateTime; state: 'cancelled' }
  | { of: LocalDateTime; state: 'moved'; start: LocalDateTime; end: LocalDateTime }

/** A happening that takes place once or many times. */
export interface Series {
  start: LocalDateTime
  end: LocalDateTime
  rule: Rule | null
  /** Irregular dates beside the rule. */
  extraDates: readonly { start: LocalDateTime; end: LocalDateTime }[]
  /** Days on which the rule yields nothing (holidays): never announced, so never cancelled (EXDATE). */
  skippedDates: readonly LocalDate[]
  exceptions: readonly Exception[]
}

export interface Occurrence {
  /** The start that the series first gave it; unique in the series. */
  of: LocalDateTime
  start: LocalDateTime
  end: LocalDateTime
  state: 'scheduled' | 'cancelled' | 'moved'
}
