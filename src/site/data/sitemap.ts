import { frozenContent, frozenLocales } from '@/src/formats/newsletter/newsletter-content'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { PAGES_WITHOUT_DOCUMENT, paths } from '@/src/urls/paths'
import { cachedRead } from './payload'
import { loadSite, offeredBy } from './site'

interface SitemapEntry {
  path: (locale: Locale) => string
  updatedAt: string
  /** The languages the page exists in. */
  locales: Locale[]
}

/** All public addresses that search engines should index, each with its last change. */
export async function loadSitemap(): Promise<SitemapEntry[]> {
  const { newest, languages, offers, events, zones, afdelinger, evaluations, newsletters } = await cachedRead(
    ['sitemap'],
    ['site', 'activities', 'events', 'zones', 'afdelinger', 'evaluations', 'newsletters'],
    async (door) => {
      const { payload, reading } = door
      const all = { ...reading, pagination: false, select: { slug: true, updatedAt: true } } as const
      // Samples are `noindex`; listing them in the sitemap would contradict that.
      const real = { ...all, where: { sample: { not_equals: true } } } as const
      const [site, offers, events, zones, afdelinger, evaluations, newsletters] = await Promise.all([
        loadSite(door),
        payload.find({ collection: 'activities', ...real }),
        payload.find({ collection: 'events', ...real }),
        payload.find({ collection: 'zones', ...reading, pagination: false, select: { number: true, updatedAt: true } }),
        payload.find({ collection: 'afdelinger', ...all }),
        payload.find({ collection: 'evaluations', ...all }),
        payload.find({
          collection: 'newsletters',
          ...reading,
          pagination: false,
          select: { slug: true, frozen: true, updatedAt: true },
        }),
      ])
      const slugged = (docs: { slug: string; updatedAt: string }[]) =>
        docs.map(({ slug, updatedAt }) => ({ slug, updatedAt }))
      const languages = offeredBy(site)
      return {
        languages,
        offers: slugged(offers.docs),
        events: slugged(events.docs),
        zones: zones.docs.map(({ number, updatedAt }) => ({ number, updatedAt })),
        afdelinger: slugged(afdelinger.docs),
        evaluations: slugged(evaluations.docs),
        newsletters: newsletters.docs.flatMap(({ slug, frozen, updatedAt }) =>
          frozenContent(frozen, SOURCE_LOCALE)?.sample === false
            ? [{ slug, updatedAt, locales: frozenLocales(frozen).filter((locale) => languages.includes(locale)) }]
            : [],
        ),
        newest:
          [...offers.docs, ...events.docs, ...zones.docs]
            .map(({ updatedAt }) => updatedAt)
            .sort()
            .at(-1) ?? '',
      }
    },
  )
  const pages: (Omit<SitemapEntry, 'locales'> & { locales?: Locale[] })[] = [
    ...PAGES_WITHOUT_DOCUMENT.map((path) => ({ path: (locale: Locale) => path(locale), updatedAt: newest })),
    ...offers.map(({ slug, updatedAt }) => ({ path: (locale: Locale) => paths.offer(locale, slug), updatedAt })),
    ...events.map(({ slug, updatedAt }) => ({ path: (locale: Locale) => paths.event(locale, slug), updatedAt })),
    ...zones.map(({ number, updatedAt }) => ({ path: (locale: Locale) => paths.zone(locale, number), updatedAt })),
    ...afdelinger.map(({ slug, updatedAt }) => ({ path: (locale: Locale) => paths.afdeling(locale, slug), updatedAt })),
    ...newsletters.map(({ slug, updatedAt, locales }) => ({
      path: (locale: Locale) => paths.newsletter(locale, slug),
      updatedAt,
      locales,
    })),
    ...evaluations.map(({ slug, updatedAt }) => ({
      path: (locale: Locale) => paths.evaluation(locale, slug),
      updatedAt,
    })),
  ]
  return pages.map((page) => ({ locales: languages, ...page }))
}
