import type { IndicatorSeries } from '../indicators/indicator.ts'

/** Fewer persons than this, and somebody may be recognised. None at all is nobody, and is shown. */
export const LEAST_COUNT = 5

/** A percentage of fewer than this says more of each than of all. */
export const LEAST_DENOMINATOR = 20

/** Whether a count of persons is kept back: 1 to 4. */
export function hidesCount(count: number): boolean {
  return count > 0 && count < LEAST_COUNT
}

/** Whether a percentage is kept back: 1 to 4 have it, 1 to 4 do not, or there are fewer than 20. */
export function hidesPercent(numerator: number, denominator: number): boolean {
  return hidesCount(numerator) || hidesCount(denominator - numerator) || denominator < LEAST_DENOMINATOR
}

/**
 * Whether an indicator's figures are of persons. Participations are judged as persons are: three of them are three persons
 * at most. So is a count that does not say what it counts. Only sessions are nobody's.
 */
export function isOfPersons({ countBasis }: Pick<IndicatorSeries, 'countBasis'>): boolean {
  return countBasis !== 'sessions'
}
