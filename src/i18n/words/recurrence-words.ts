import type { LocalDate, Rule } from '@/src/domain/recurrence/series'
import { WEEKDAYS, type Weekday } from '@/src/domain/vocabulary'
import { capitalised, formatDay, weekdayName } from '../format.ts'
import { LOCALES, type Locale } from '../locales.ts'
import { translator } from '../translator.ts'

/**
 * Describes how often a series recurs, as on a poster: "Hver onsdag", "Den sidste onsdag i hver måned". Without the
 * time of day, which is shown separately to keep its own direction.
 */
export function rhythmWords(rule: Rule, locale: Locale): string {
  const t = translator(locale)
  const { interval } = rule
  switch (rule.frequency) {
    case 'weekly': {
      if (rule.weekdays.length === WEEKDAYS.length && interval === 1) return t('facts.recurrence.daily')
      const weekdays = weekdayList(rule.weekdays, locale)
      if (interval === 1) return t('facts.recurrence.weekly', { weekdays })
      if (interval === 2) return t('facts.recurrence.weeklySecond', { weekdays })
      return capitalised(t('facts.recurrence.weeklyNth', { weekdays, count: interval }), locale)
    }
    case 'monthly': {
      const weekday = weekdayName(rule.weekday, locale)
      const ordinal = rule.ordinal === -1 ? 'last' : (`${rule.ordinal}` as const)
      if (interval === 1) return t(`facts.recurrence.monthly.${ordinal}`, { weekday })
      const months = t('facts.recurrence.months', { count: interval })
      return capitalised(t(`facts.recurrence.monthlyNth.${ordinal}`, { weekday, months }), locale)
    }
    case 'yearly':
      return interval === 1 ? t('facts.recurrence.yearly') : t('facts.recurrence.yearlyNth', { count: interval })
  }
}

/** Describes a period: "fra 9. januar 2027", "til og med 1. maj 2027", or both; null if neither day is given. */
export function periodWords(from: LocalDate | null, until: LocalDate | null, locale: Locale): string | null {
  const t = translator(locale)
  if (from !== null && until !== null) {
    return t('facts.recurrence.between', { from: formatDay(from, locale), until: formatDay(until, locale) })
  }
  if (from !== null) return t('facts.recurrence.from', { date: formatDay(from, locale) })
  if (until !== null) return t('facts.recurrence.until', { date: formatDay(until, locale) })
  return null
}

/** Describes a complete rule: "Hver onsdag, til og med 1. maj 2027", "Hver onsdag, 8 gange". */
export function recurrenceWords(rule: Rule, locale: Locale): string {
  const t = translator(locale)
  const end =
    rule.count === undefined
      ? periodWords(null, rule.until ?? null, locale)
      : t('facts.recurrence.times', { count: rule.count })
  const rhythm = rhythmWords(rule, locale)
  return end === null ? rhythm : t('facts.recurrence.ending', { rhythm, end })
}

/** "mandag, onsdag og fredag", in the order of the week. */
function weekdayList(weekdays: readonly Weekday[], locale: Locale): string {
  const names = WEEKDAYS.filter((day) => weekdays.includes(day)).map((day) => weekdayName(day, locale))
  return new Intl.ListFormat(LOCALES[locale].intl, { type: 'conjunction' }).format(names)
}
