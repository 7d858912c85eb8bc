import type { LocalDate } from '../recurrence/series.ts'
import { isLocalDate } from '../time/copenhagen.ts'
import type { Sentence } from '../workflow/verdict.ts'

/**
 * Returns why an edition cannot take effect on a day, or null if it can. It may not be dated before the edition it
 * follows (`previous`; null for the first edition), because that would change history. The same day is allowed: the
 * higher number is then in force.
 */
export function editionDateProblem(
  previous: { number: number; effectiveFrom: LocalDate } | null,
  effectiveFrom: string,
): Sentence | null {
  if (!isLocalDate(effectiveFrom)) {
    return { da: 'Vælg den dag, ændringen gælder fra.', en: 'Choose the day on which the change takes effect.' }
  }
  if (previous === null || effectiveFrom >= previous.effectiveFrom) return null
  const { number, effectiveFrom: earliest } = previous
  return {
    da: `Udgave ${number} gælder fra ${inDanish(earliest)}. Vælg den dag eller en senere.`,
    en: `Edition ${number} takes effect on ${inEnglish(earliest)}. Choose that day or a later one.`,
  }
}

function inDanish(date: LocalDate): string {
  return new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
}

function inEnglish(date: LocalDate): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
}
