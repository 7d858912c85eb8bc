import { LOCALES } from '@/src/i18n/locales'
import type { AdminLanguage } from '@/src/i18n/admin/words'

/** A stored time as text, in Danish time. */
export function momentWords(at: string, language: AdminLanguage): string {
  return new Date(at).toLocaleString(LOCALES[language].intl, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Copenhagen',
  })
}
