import type { Locale } from '@/src/i18n/locales'
import { paths } from '@/src/urls/paths'

/** An offer of the base seed: real, not a sample, so that search engines are let in. */
const OFFER = 'bliv-frivillig'
const LOCALES = ['da', 'ar'] as const satisfies Locale[]

/** The pages whose speed is quoted: the first that a resident meets, in a script from the left and one from the right. */
export const PAGES = LOCALES.flatMap((locale) => [
  { name: `home (${locale})`, path: paths.home(locale) },
  { name: `tilbud (${locale})`, path: paths.offers(locale) },
  { name: `one offer (${locale})`, path: paths.offer(locale, OFFER) },
  { name: `kalender (${locale})`, path: paths.calendar(locale) },
])

/** A page that is made once a quarter of an hour and kept. */
export const CACHED_PAGE = paths.offer('da', OFFER)
