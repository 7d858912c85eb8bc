import type { LocalDate } from '../recurrence/series.ts'
import { isLocalDate } from '../time/copenhagen.ts'

export type EditionDateProblem =
  { code: 'noDay' } | { code: 'beforePrevious'; number: number; effectiveFrom: LocalDate }

/**
 * Returns why an edition cannot take effect on a day, or null if it can. It may not be dated before the edition it
 * follows (`previous`; null for the first edition), because that would change history. The same day is allowed: the
 * higher number is then in force.
 */
export function editionDateProblem(
  previous: { number: number; effectiveFrom: LocalDate } | null,
  effectiveFrom: string,
): EditionDateProblem | null {
  if (!isLocalDate(effectiveFrom)) return { code: 'noDay' }
  if (previous === null || effectiveFrom >= previous.effectiveFrom) return null
  const { number, effectiveFrom: earliest } = previous
  return { code: 'beforePrevious', number, effectiveFrom: earliest }
}
