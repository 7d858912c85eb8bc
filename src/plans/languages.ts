import type { Locale } from '@/src/i18n/locales'
import { plan } from './this-plan'

/** The languages of this installation: those of its plan. What the code knows beyond them does not exist here. */
export const LANGUAGES: readonly Locale[] = plan.languages

/** Whether an external string (a URL segment, a cookie) is one of this installation's languages. */
export function isLanguage(value: unknown): value is Locale {
  return LANGUAGES.some((language) => language === value)
}
