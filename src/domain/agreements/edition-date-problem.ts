import type { LocalDate } from '../recurrence/series.ts'
import { isLocalDate } from '../time/copenhagen.ts'
import type { Sentence } from '../workflow/verdict.ts'

/**
 * Why an edition cannot take effect on a day; null: it can. It may not be dated before the edition that it follows
 * (`previous`; null: it is the first), or the history would change. The same day is fine: the higher number then holds.
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
