import type { Payload, Where } from 'payload'
import type { Newsletter } from '@/payload-types'
import type { Feed } from '@/src/formats/feeds/feed'
import { compose } from '@/src/formats/newsletter/compose'
import { loadSources } from '@/src/services/newsletters/load-sources'
import { frozenContent, frozenLocales, type NewsletterContent } from '@/src/formats/newsletter/newsletter-content'
import { textStates } from '@/src/content/text-states'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import { toInstant } from '@/src/domain/time/copenhagen'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { LANGUAGES } from '@/src/plans/languages'
import { translator } from '@/src/i18n/translator'
import { paths } from '@/src/urls/paths'
import { absoluteUrl } from '@/src/urls/site-url'
import { type ReadContext, cachedRead } from './payload'
import { loadReferences } from './references'
import type { NewsletterCard, NewsletterView, PlaceChoice } from './view-models'

/** Maximum number of editions listed. Older ones keep their address. */
const LISTED = 60
/** Maximum number of entries in a feed: feed readers keep what they have already fetched. */
const IN_FEED = 20

/** The editions published in a language, newest first. */
export async function loadNewsletters(locale: Locale): Promise<NewsletterCard[]> {
  return cachedRead(['newsletters', locale], ['newsletters'], async ({ payload, reading }) => {
    const { docs } = await payload.find({
      collection: 'newsletters',
      ...reading,
      sort: '-date',
      limit: LISTED,
      pagination: false,
      select: { frozen: true },
    })
    return docs.flatMap(({ frozen }) => {
      const content = frozenContent(frozen, locale)
      if (content === null) return []
      const { slug, date, at, title, intro, zones, afdelinger, sample } = content
      return [{ slug, date, at, title, intro, zones, afdelinger, sample }]
    })
  })
}

/**
 * `elsewhere`: the path of the Danish edition, if there is one. `withdrawn`: it was cancelled after some had already
 * received it.
 */
type FoundNewsletter =
  { found: true; view: NewsletterView } | { found: false; elsewhere: string | null; withdrawn: boolean }

/**
 * One edition by its slug, as it was sent. If it was not published in this language, returns its Danish address, so
 * that every printed code leads somewhere. In a preview it is composed as it would be sent at `now`.
 */
export async function loadNewsletter(locale: Locale, slug: string, now: LocalDateTime): Promise<FoundNewsletter> {
  return cachedRead(['newsletter', locale, slug], ['newsletters'], async (door): Promise<FoundNewsletter> => {
    const { payload, reading } = door
    const { docs } = await payload.find({
      collection: 'newsletters',
      ...reading,
      limit: 1,
      pagination: false,
      where: { slug: { equals: slug } },
    })
    const [newsletter] = docs
    const content = newsletter ? await contentOf(newsletter, locale, now, door) : null
    if (newsletter && content) {
      return {
        found: true,
        view: {
          content,
          states: textStates(content),
          locales: newsletter.frozen ? frozenLocales(newsletter.frozen) : [...LANGUAGES],
          draft: !newsletter.frozen,
        },
      }
    }
    const withdrawn = newsletter === undefined && (await wasWithdrawn(payload, slug))
    return { found: false, elsewhere: newsletter ? paths.newsletter(SOURCE_LOCALE, slug) : null, withdrawn }
  })
}

/** Whether an edition concerns a place. Without a chosen place, every edition does. */
export function isForReader(
  { zones, afdelinger }: Pick<NewsletterCard, 'zones' | 'afdelinger'>,
  place: PlaceChoice['chosen'],
): boolean {
  if (place === null || (zones.length === 0 && afdelinger.length === 0)) return true
  if (zones.some(({ number }) => number === place.zone.number)) return true
  return place.kind === 'zone'
    ? afdelinger.some(({ zone }) => zone === place.zone.number)
    : afdelinger.some(({ slug }) => slug === place.afdeling.slug)
}

/** The newest editions as a feed, all or for one zone. Returns null if the zone does not exist. */
export async function loadNewsletterFeed(
  locale: Locale,
  zone: number | null,
  format: 'rss' | 'atom',
): Promise<Feed | null> {
  const [newsletters, references, siteName] = await Promise.all([
    loadNewsletters(locale),
    loadReferences(locale),
    cachedRead(
      ['site-name'],
      ['site'],
      async ({ payload }) => (await payload.findGlobal({ slug: 'site', overrideAccess: false, depth: 0 })).name,
    ),
  ])
  const place = zone === null ? null : Object.values(references.zones).find(({ number }) => number === zone)
  if (place === undefined) return null
  const t = translator(locale)
  const wanted =
    place === null
      ? newsletters
      : newsletters.filter((newsletter) => isForReader(newsletter, { kind: 'zone', zone: place }))
  return {
    locale,
    title: [siteName, t('newsletters.title'), ...(place === null ? [] : [place.name.value])].join(' · '),
    description: t('newsletters.metaDescription'),
    author: siteName,
    page: absoluteUrl(paths.newsletters(locale)),
    self: absoluteUrl(paths.newsletterFeed(locale, format, zone)),
    entries: wanted.slice(0, IN_FEED).map(({ slug, at, title, intro, sample }) => ({
      url: absoluteUrl(paths.newsletter(locale, slug)),
      title: sample ? `${t('common.sample')}: ${title.value}` : title.value,
      summary: intro?.value ?? '',
      published: toInstant(at),
    })),
  }
}

/** Whether an edition was cancelled after sending began. Those who received it may follow its link and must be told. */
async function wasWithdrawn(payload: Payload, slug: string): Promise<boolean> {
  const where: Where = {
    and: [{ slug: { equals: slug } }, { status: { equals: 'cancelled' } }, { queued: { equals: true } }],
  }
  // Only the fact that it was sent is public; none of its content is read.
  return (await payload.count({ collection: 'newsletters', where, overrideAccess: true })).totalDocs > 0
}

async function contentOf(
  newsletter: Newsletter,
  locale: Locale,
  now: LocalDateTime,
  { payload, reading }: ReadContext,
): Promise<NewsletterContent | null> {
  if (newsletter.frozen || !reading.draft) return frozenContent(newsletter.frozen, locale)
  return compose(await loadSources(payload, newsletter, now), locale, now)
}
