import type { Locale } from '../i18n/locales.ts'

/** Every public address. Danish words in every language, so that a printed QR code never breaks. */
export const paths = {
  home: (locale: Locale) => `/${locale}`,
  offers: (locale: Locale, query = '') => withQuery(`/${locale}/tilbud`, query),
  offer: (locale: Locale, slug: string) => `/${locale}/tilbud/${slug}`,
  calendar: (locale: Locale, query = '') => withQuery(`/${locale}/kalender`, query),
  event: (locale: Locale, slug: string) => `/${locale}/kalender/${slug}`,
  zones: (locale: Locale) => `/${locale}/zoner`,
  zone: (locale: Locale, number: number) => `/${locale}/zoner/${number}`,
  afdelinger: (locale: Locale) => `/${locale}/afdelinger`,
  afdeling: (locale: Locale, slug: string) => `/${locale}/afdelinger/${slug}`,
  evaluations: (locale: Locale) => `/${locale}/evalueringer`,
  evaluation: (locale: Locale, slug: string) => `/${locale}/evalueringer/${slug}`,
  indicators: (locale: Locale) => `/${locale}/indikatorer`,
  /** All published figures as a table. */
  indicatorsTable: (locale: Locale) => `/${locale}/indikatorer.csv`,
  newsletters: (locale: Locale) => `/${locale}/nyhedsbreve`,
  newsletter: (locale: Locale, slug: string) => `/${locale}/nyhedsbreve/${slug}`,
  /** A sheet for the stairwell: A4 upright, or folded once. */
  newsletterSheet: (locale: Locale, slug: string) => `/${locale}/nyhedsbreve/${slug}/opslag.pdf`,
  newsletterFolded: (locale: Locale, slug: string) => `/${locale}/nyhedsbreve/${slug}/foldet.pdf`,
  /** All editions as a feed, or those for a zone. */
  newsletterFeed: (locale: Locale, format: 'rss' | 'atom', zone: number | null = null) =>
    `/${locale}/nyhedsbreve.${format}${zone === null ? '' : `?zone=${zone}`}`,
  /** The form; sent by POST to where it stands. So are the three after it, which are known by the link in a mail. */
  subscribe: (locale: Locale, query = '') => withQuery(`/${locale}/nyhedsbreve/tilmeld`, query),
  confirmSubscription: (locale: Locale, token: string, query = '') =>
    withQuery(`/${locale}/nyhedsbreve/bekraeft/${encodeURIComponent(token)}`, query),
  subscription: (locale: Locale, token: string, query = '') =>
    withQuery(`/${locale}/nyhedsbreve/indstillinger/${encodeURIComponent(token)}`, query),
  /** POST unsubscribes at once (RFC 8058), GET shows a button. */
  unsubscribe: (locale: Locale, token: string, query = '') =>
    withQuery(`/${locale}/nyhedsbreve/afmeld/${encodeURIComponent(token)}`, query),
  about: (locale: Locale) => `/${locale}/om`,
  privacy: (locale: Locale) => `/${locale}/privatliv`,
  /** The accessibility statement; `/was` alone is the short address that the law's guidance asks for. */
  accessibility: (locale: Locale) => `/${locale}/was`,
  /** What is shown where there is no page; nobody links to it. */
  lost: (locale: Locale) => `/${locale}/findes-ikke`,
  /** Leaves the preview of drafts. */
  endPreview: (locale: Locale) => `/preview?end=1&locale=${locale}`,
  /** The same page, and the language remembered: only who chooses one gets a cookie. */
  chooseLanguage: (locale: Locale, page: string) => `/sprog/${locale}?${new URLSearchParams({ til: page }).toString()}`,
  /** Where the form "choose my place" is sent (POST). */
  choosePlace: (locale: Locale) => `/${locale}/mit-sted`,
  /** One event as a file. */
  eventCalendar: (locale: Locale, slug: string) => `/${locale}/kalender/${slug}/ics`,
  /** A sheet to hang up, in the language of the page. */
  offerPoster: (locale: Locale, slug: string) => `/${locale}/tilbud/${slug}/plakat.pdf`,
  eventPoster: (locale: Locale, slug: string) => `/${locale}/kalender/${slug}/plakat.pdf`,
  offerPicture: (locale: Locale, slug: string) => `/${locale}/tilbud/${slug}/billede.png`,
  eventPicture: (locale: Locale, slug: string) => `/${locale}/kalender/${slug}/billede.png`,
  welcomeSheet: (locale: Locale, slug: string) => `/${locale}/afdelinger/${slug}/velkommen.pdf`,
  /** The address behind a QR code, in no language. */
  printed: (code: string) => `/q/${code}`,
  /** A feed to subscribe to. */
  feed: (locale: Locale, scope: FeedScope) => `/${locale}/kalender.ics${feedQuery(scope)}`,
} as const

export type FeedScope =
  | { kind: 'all' }
  | { kind: 'zone'; number: number }
  | { kind: 'afdeling'; slug: string }
  | { kind: 'offer'; slug: string }

function feedQuery(scope: FeedScope): string {
  switch (scope.kind) {
    case 'all':
      return ''
    case 'zone':
      return `?zone=${scope.number}`
    case 'afdeling':
      return `?afdeling=${scope.slug}`
    case 'offer':
      return `?tilbud=${scope.slug}`
  }
}

function withQuery(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`
}
