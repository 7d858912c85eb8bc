import type { LocalDateTime } from '../recurrence/series.ts'

/** Arithmetic on wall-clock time, in which every day has 24 hours: what "10 to 12" means on a poster. */

const MINUTE = 60_000

/**
 * Converts a wall-clock time to milliseconds since 1970 as if Denmark were on UTC; rules are computed in this form.
 * Returns NaN for text that is not a time.
 */
export function toWallEpoch(local: LocalDateTime): number {
  return Date.parse(`${local}Z`)
}

/** The inverse of `toWallEpoch`. Throws a RangeError for NaN. */
export function fromWallEpoch(milliseconds: number): LocalDateTime {
  return new Date(milliseconds).toISOString().slice(0, 16)
}

/** Adds minutes (negative: subtracts) on the wall clock, ignoring daylight saving. */
export function addMinutes(local: LocalDateTime, minutes: number): LocalDateTime {
  return fromWallEpoch(toWallEpoch(local) + minutes * MINUTE)
}

/** Returns the wall-clock minutes from one time to another; negative if `to` is earlier. */
export function minutesBetween(from: LocalDateTime, to: LocalDateTime): number {
  return (toWallEpoch(to) - toWallEpoch(from)) / MINUTE
}
