import { LOCALE_CODES, LOCALES, type Locale } from '@/src/i18n/locales'
import { MESSAGES } from '@/src/i18n/messages'

/**
 * Polish, as an installation would add it: the line in `src/i18n/locales.ts`, and the file of messages. Imported before anything that
 * knows the languages, it is there when the configuration is made. Few messages, so that the others are seen to be Danish.
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
