import type { Locale } from '@/src/i18n/locales'
import { paths } from '@/src/urls/paths'
import { read } from './payload'

interface SitemapEntry {
  path: (locale: Locale) => string
  updatedAt: string
}

/** All public addresses that are to be found, each with when it last changed. */
export async function loadSitemap(): Promise<SitemapEntry[]> {
  const { newest, offers, events, zones, afdelinger, evaluations } = await read(
    ['sitemap'],
    ['activities', 'events', 'zones', 'afdelinger', 'evaluations'],
    async ({ payload, reading }) => {
      const all = { ...reading, pagination: false, select: { slug: true, updatedAt: true } } as const
      // Samples ask not to be indexed: naming them here would say the opposite.
      const real = { ...all, where: { sample: { not_equals: true } } } as const
      const [offers, events, zones, afdelinger, evaluations] = await Promise.all([
        payload.find({ collection: 'activities', ...real }),
        payload.find({ collection: 'events', ...real }),
        payload.find({ collection: 'zones', ...reading, pagination: false, select: { number: true, updatedAt: true } }),
        payload.find({ collection: 'afdelinger', ...all }),
        payload.find({ collection: 'evaluations', ...all }),
      ])
      const slugged = (docs: { slug: string; updatedAt: string }[]) => docs.map(({ slug, updatedAt }) => ({ slug, updatedAt }))
      return {
        offers: slugged(offers.docs),
        events: slugged(events.docs),
        zones: zones.docs.map(({ number, updatedAt }) => ({ number, updatedAt })),
        afdelinger: slugged(afdelinger.docs),
        evaluations: slugged(evaluations.docs),
        newest: [...offers.docs, ...events.docs, ...zones.docs].map(({ updatedAt }) => updatedAt).sort().at(-1) ?? '',
      }
    },
  )
  const fixed = [paths.home, paths.offers, paths.calendar, paths.zones, paths.afdelinger, paths.evaluations, paths.indicators, paths.about, paths.privacy, paths.accessibility]
  return [
    ...fixed.map((path) => ({ path: (locale: Locale) => path(locale), updatedAt: newest })),
    ...offers.map(({ slug, updatedAt }) => ({ path: (locale: Locale) => paths.offer(locale, slug), updatedAt })),
    ...events.map(({ slug, updatedAt }) => ({ path: (locale: Locale) => paths.event(locale, slug), updatedAt })),
    ...zones.map(({ number, updatedAt }) => ({ path: (locale: Locale) => paths.zone(locale, number), updatedAt })),
    ...afdelinger.map(({ slug, updatedAt }) => ({ path: (locale: Locale) => paths.afdeling(locale, slug), updatedAt })),
    ...evaluations.map(({ slug, updatedAt }) => ({ path: (locale: Locale) => paths.evaluation(locale, slug), updatedAt })),
  ]
}
