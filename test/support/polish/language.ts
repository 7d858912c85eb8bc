import { LOCALE_CODES, LOCALES, type Locale } from '@/src/i18n/locales'
import { MESSAGES } from '@/src/i18n/messages'

/**
 * Polish, as an installation would add it: the line in `src/i18n/locales.ts`, and the file of messages. Must be
 * imported before anything that reads the languages, so that the configuration includes it. Has only a few messages, so
 * that the others must fall back to Danish.
 */
export const POLISH = 'pl' as Locale

const line = { direction: 'ltr', intl: 'pl-PL', openGraph: 'pl_PL' }
const messages = {
  nav: { offers: 'Oferty' },
  offers: {
    count_one: '{{count}} oferta',
    count_few: '{{count}} oferty',
    count_many: '{{count}} ofert',
    count_other: '{{count}} oferty',
  },
}

Object.assign(LOCALES, { [POLISH]: line })
Object.assign(MESSAGES, { [POLISH]: messages })
LOCALE_CODES.push(POLISH)
