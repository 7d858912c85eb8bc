import type { Locale } from '../i18n/locales.ts'

/** Every public URL. Danish words in every language, so that a printed QR code never breaks. */
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
  /** A sheet for the stairwell: A4 portrait, or folded once. */
  newsletterSheet: (locale: Locale, slug: string) => `/${locale}/nyhedsbreve/${slug}/opslag.pdf`,
  newsletterFolded: (locale: Locale, slug: string) => `/${locale}/nyhedsbreve/${slug}/foldet.pdf`,
  /** The feed of all editions, or of those for a zone. */
  newsletterFeed: (locale: Locale, format: 'rss' | 'atom', zone: number | null = null) =>
    `/${locale}/nyhedsbreve.${format}${zone === null ? '' : `?zone=${zone}`}`,
  /**
   * The sign-up form, posted to its own URL. So are the next three, which are identified by the token of a link in a
   * mail.
   */
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
  /** The accessibility statement; `/was` alone is the short URL that the official guidance to the law asks for. */
  accessibility: (locale: Locale) => `/${locale}/was`,
  /** The page shown for URLs that do not exist; nothing links to it. */
  lost: (locale: Locale) => `/${locale}/findes-ikke`,
  /** Leaves the draft preview. */
  endPreview: (locale: Locale) => `/preview?end=1&locale=${locale}`,
  /** Redirects to the page in the language, and remembers that language: only readers who choose one get a cookie. */
  chooseLanguage: (locale: Locale, page: string) => `/sprog/${locale}?${new URLSearchParams({ til: page }).toString()}`,
  /** The form "choose my place" is posted here. */
  choosePlace: (locale: Locale) => `/${locale}/mit-sted`,
  /** One event as an iCalendar file. */
  eventCalendar: (locale: Locale, slug: string) => `/${locale}/kalender/${slug}/ics`,
  /** A poster, in the language of the page. */
  offerPoster: (locale: Locale, slug: string) => `/${locale}/tilbud/${slug}/plakat.pdf`,
  eventPoster: (locale: Locale, slug: string) => `/${locale}/kalender/${slug}/plakat.pdf`,
  offerPicture: (locale: Locale, slug: string) => `/${locale}/tilbud/${slug}/billede.png`,
  eventPicture: (locale: Locale, slug: string) => `/${locale}/kalender/${slug}/billede.png`,
  welcomeSheet: (locale: Locale, slug: string) => `/${locale}/afdelinger/${slug}/velkommen.pdf`,
  /** The URL behind a QR code; has no language. */
  printed: (code: string) => `/q/${code}`,
  /** A calendar feed to subscribe to. */
  feed: (locale: Locale, scope: FeedScope) => `/${locale}/kalender.ics${feedQuery(scope)}`,
} as const

/** The pages of each language that show no one document: those that search engines shall find. */
export const PAGES_WITHOUT_DOCUMENT = [
  paths.home,
  paths.offers,
  paths.calendar,
  paths.newsletters,
  paths.subscribe,
  paths.zones,
  paths.afdelinger,
  paths.evaluations,
  paths.indicators,
  paths.about,
  paths.privacy,
  paths.accessibility,
] as const satisfies readonly ((locale: Locale) => string)[]

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
