import type { LocalDate } from '../recurrence/series.ts'

/**
 * Returns the edition in force on a day: the one with the latest `effectiveFrom` that has been reached; on a tie, the
 * higher number. Null before the first edition. `on` and `effectiveFrom` are Danish days.
 */
export function editionInForce<E extends { number: number; effectiveFrom: LocalDate }>(
  editions: readonly E[],
  on: LocalDate,
): E | null {
  return editions
    .filter(({ effectiveFrom }) => effectiveFrom <= on)
    .reduce<E | null>((best, each) => (best === null || isLater(each, best) ? each : best), null)
}

function isLater(
  one: { number: number; effectiveFrom: LocalDate },
  other: { number: number; effectiveFrom: LocalDate },
): boolean {
  return one.effectiveFrom === other.effectiveFrom ? one.number > other.number : one.effectiveFrom > other.effectiveFrom
}
