import type { LocalDateTime } from '../recurrence/series.ts'

/** Arithmetic on the wall clock itself, where every day has 24 hours: what "10 to 12" means on a poster. */

const MINUTE = 60_000

/**
 * A wall-clock time as the instant it would be if Denmark were on UTC: the coordinate in which rules are reckoned.
 * Gives NaN for text that is no time.
 */
export function toWallEpoch(local: LocalDateTime): number {
  return Date.parse(`${local}Z`)
}

/** The other way round. Throws a RangeError for NaN. */
export function fromWallEpoch(milliseconds: number): LocalDateTime {
  return new Date(milliseconds).toISOString().slice(0, 16)
}

/** `local` moved by minutes (negative: back), as the hands of a clock move: no daylight saving. */
export function addMinutes(local: LocalDateTime, minutes: number): LocalDateTime {
  return fromWallEpoch(toWallEpoch(local) + minutes * MINUTE)
}

/** Minutes of wall clock from one time to another; negative if `to` comes first. */
export function minutesBetween(from: LocalDateTime, to: LocalDateTime): number {
  return (toWallEpoch(to) - toWallEpoch(from)) / MINUTE
}
