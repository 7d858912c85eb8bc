import type { LocalDate, LocalDateTime } from '@/src/domain/recurrence/series'
import { addDays, dateOf } from '@/src/domain/time/copenhagen'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'

/** Returns "I dag" or "I morgen", or null for any other day. */
export function dayWords(date: LocalDate, now: LocalDateTime, locale: Locale): string | null {
  const t = translator(locale)
  const today = dateOf(now)
  if (date === today) return t('calendar.today')
  if (date === addDays(today, 1)) return t('calendar.tomorrow')
  return null
}
