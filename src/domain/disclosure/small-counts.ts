import type { IndicatorSeries } from '../indicators/indicator.ts'

/** With fewer persons than this somebody may be recognised. 0 is nobody, and is shown. */
export const LEAST_COUNT = 5

/** A percentage of fewer persons than this says more about each of them than about the group. */
export const LEAST_DENOMINATOR = 20

/** Whether a count of persons is hidden: 1 to 4. */
export function hidesCount(count: number): boolean {
  return count > 0 && count < LEAST_COUNT
}

/** Whether a percentage is hidden: 1 to 4 persons have the property, 1 to 4 do not, or there are fewer than 20. */
export function hidesPercent(numerator: number, denominator: number): boolean {
  return hidesCount(numerator) || hidesCount(denominator - numerator) || denominator < LEAST_DENOMINATOR
}

/**
 * Whether an indicator's figures are about persons. Participations are judged like persons: three participations are
 * three persons at most. So is a count that does not state its basis. Only sessions are about nobody.
 */
export function isOfPersons({ countBasis }: Pick<IndicatorSeries, 'countBasis'>): boolean {
  return countBasis !== 'sessions'
}
