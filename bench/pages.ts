import type { Locale } from '@/src/i18n/locales'
import { paths } from '@/src/urls/paths'

/** An offer of the base seed: not a sample, so search engines may index it. */
const OFFER = 'bliv-frivillig'
const LOCALES = ['da', 'ar'] as const satisfies Locale[]

/** The pages whose speed is published: the ones residents see first, in a left-to-right and a right-to-left script. */
export const PAGES = LOCALES.flatMap((locale) => [
  { name: `home (${locale})`, path: paths.home(locale) },
  { name: `tilbud (${locale})`, path: paths.offers(locale) },
  { name: `one offer (${locale})`, path: paths.offer(locale, OFFER) },
  { name: `kalender (${locale})`, path: paths.calendar(locale) },
])

/** A page that is rendered every 15 minutes and cached. */
export const CACHED_PAGE = paths.offer('da', OFFER)
