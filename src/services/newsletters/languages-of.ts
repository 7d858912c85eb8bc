import type { Newsletter } from '@/payload-types'
import { choiceFor } from '@/src/domain/newsletters/language-choices'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { LANGUAGES } from '@/src/plans/languages'

/** The languages that an edition is sent in: Danish, and those that were not left out. */
export function languagesOf({ languages }: Pick<Newsletter, 'languages'>): Locale[] {
  return LANGUAGES.filter((locale) => locale === SOURCE_LOCALE || choiceFor(languages, locale) !== 'leaveOut')
}
