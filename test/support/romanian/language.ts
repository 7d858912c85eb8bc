import { LOCALE_CODES, LOCALES, type Locale } from '@/src/i18n/locales'
import { MESSAGES } from '@/src/i18n/messages'
import { plan } from '@/src/plans/this-plan'

/**
 * Romanian, as an installation would add it: the line in `src/i18n/locales.ts`, the file of messages, and the plan's
 * list. Must be imported before anything that reads the languages, so that the configuration includes it. Has only a few
 * messages, so that the others must fall back to Danish.
 */
export const ROMANIAN = 'ro' as Locale

const line = { direction: 'ltr', intl: 'ro-RO', openGraph: 'ro_RO' }
const messages = {
  nav: { offers: 'Oferte' },
  offers: {
    count_one: '{{count}} ofertă',
    count_few: '{{count}} oferte',
    count_other: '{{count}} de oferte',
  },
}

Object.assign(LOCALES, { [ROMANIAN]: line })
Object.assign(MESSAGES, { [ROMANIAN]: messages })
LOCALE_CODES.push(ROMANIAN)
Object.assign(plan, { languages: [...plan.languages, ROMANIAN] })
