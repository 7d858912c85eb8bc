import type { Newsletter } from '@/payload-types'
import { choiceFor } from '@/src/domain/newsletters/language-choices'
import { type Locale, LOCALE_CODES, SOURCE_LOCALE } from '@/src/i18n/locales'

/** The languages that an edition is sent in: Danish, and those that were not left out. */
export function languagesOf({ languages }: Pick<Newsletter, 'languages'>): Locale[] {
  return LOCALE_CODES.filter((locale) => locale === SOURCE_LOCALE || choiceFor(languages, locale) !== 'leaveOut')
}
