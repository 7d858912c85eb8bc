import type { Calendar, CalendarEntry } from '@/src/formats/calendar/icalendar'
import { isForAfdeling, isForZone } from '@/src/domain/offers/filter'
import { occurrenceOn, dayOf, seriesFrom } from '@/src/domain/recurrence/stored-series'
import { sessionSeries } from '@/src/domain/recurrence/sessions'
import { sessionFrom } from '@/src/domain/recurrence/stored-session'
import type { Activity, Event } from '@/payload-types'
import type { Locale } from '@/src/i18n/locales'
import type { FeedScope } from '@/src/urls/paths'
import { paths } from '@/src/urls/paths'
import { siteUrl } from '@/src/urls/site-url'
import { calendarFacts } from '@/src/content/calendar-facts'
import { indexedFacts } from '@/src/content/indexed-facts'
import { findBySlug } from './find-by-slug'
import { type ReadContext, cachedRead } from './payload'
import type { References } from '@/src/content/references'
import { idOf } from '@/src/content/relations'
import { loadReferences } from './references'
import { loadSite } from './site'
import { requiredText, textOf } from '@/src/content/text'

/** For how many days a feed keeps an event after its last occurrence: calendar apps also show last month. */
const PAST_DAYS = 62
const DAY = 86_400_000

type Feed = Omit<Calendar, 'now'>

/**
 * The calendar feed of a place, an offer or everything, in one language; also under a slug that it had when somebody
 * subscribed. Returns null if the scope does not exist.
 */
export async function loadFeed(locale: Locale, scope: FeedScope, now: Date): Promise<Feed | null> {
  const feed = await loadPresentFeed(locale, scope, now)
  if (feed !== null || (scope.kind !== 'offer' && scope.kind !== 'afdeling')) return feed
  const slug = await presentSlug(scope.kind === 'offer' ? 'activities' : 'afdelinger', scope.slug)
  return slug === null ? null : loadPresentFeed(locale, { ...scope, slug }, now)
}

async function loadPresentFeed(locale: Locale, scope: FeedScope, now: Date): Promise<Feed | null> {
  const references = await loadReferences(locale)
  const name = nameOf(scope, references)
  if (name === undefined) return null
  // Rounded to whole days so that the cache key stays the same all day.
  const since = new Date(Math.floor(now.getTime() / DAY - PAST_DAYS) * DAY).toISOString()
  return cachedRead(
    ['feed', locale, JSON.stringify(scope), since],
    ['events', 'activities', 'zones', 'afdelinger', 'venues', 'site'],
    async (door): Promise<Feed | null> => {
      const [site, offers, events] = await Promise.all([
        loadSite(door),
        findOffers(scope, door),
        findEvents(since, door),
      ])
      if (scope.kind === 'offer' && offers.length === 0) return null
      const wanted = scopeFilter(scope, references, offers)
      const offer = scope.kind === 'offer' && offers[0] ? requiredText(offers[0], 'title', locale).value : null
      return {
        name: [site.name, offer ?? name].filter(Boolean).join(' · '),
        url: siteUrl() + paths.calendar(locale),
        events: [
          ...events.filter(wanted).flatMap((event) => eventEntry(event, locale, references)),
          ...offers.filter(wanted).flatMap((activity) => sessionEntries(activity, locale, references)),
        ],
      }
    },
  )
}

/** The calendar file of one event. Returns null if no event has, or had, that slug. */
export async function loadEventFile(locale: Locale, slug: string): Promise<Feed | null> {
  const file = await loadPresentEventFile(locale, slug)
  const present = file === null ? await presentSlug('events', slug) : null
  return present === null ? file : loadPresentEventFile(locale, present)
}

/** The slug of what had this one; null if nothing had. */
async function presentSlug(collection: 'activities' | 'afdelinger' | 'events', slug: string): Promise<string | null> {
  return cachedRead(['present-slug', collection, slug], [collection], async (door) => {
    const result = await findBySlug(collection, slug, door)
    return result.found ? null : result.movedTo
  })
}

async function loadPresentEventFile(locale: Locale, slug: string): Promise<Feed | null> {
  const references = await loadReferences(locale)
  return cachedRead(
    ['event-file', locale, slug],
    ['events', 'zones', 'afdelinger', 'venues'],
    async ({ payload, reading }) => {
      const { docs } = await payload.find({
        collection: 'events',
        ...reading,
        limit: 1,
        pagination: false,
        where: { slug: { equals: slug } },
      })
      const [event] = docs
      return event
        ? { name: requiredText(event, 'title', locale).value, events: eventEntry(event, locale, references) }
        : null
    },
  )
}

/** Returns undefined if the place does not exist, null if the feed needs no name besides the site's own. */
function nameOf(scope: FeedScope, { zones, afdelinger }: References): string | null | undefined {
  switch (scope.kind) {
    case 'zone':
      return Object.values(zones).find(({ number }) => number === scope.number)?.name.value
    case 'afdeling':
      return Object.values(afdelinger).find(({ slug }) => slug === scope.slug)?.name
    case 'all':
    case 'offer':
      return null
  }
}

async function findOffers(scope: FeedScope, { payload, reading }: ReadContext): Promise<Activity[]> {
  const open = { state: { equals: 'open' } } as const
  const { docs } = await payload.find({
    collection: 'activities',
    ...reading,
    pagination: false,
    sort: 'slug',
    where:
      scope.kind === 'offer'
        ? { slug: { equals: scope.slug } }
        : { and: [open, { 'sessions.weekday': { exists: true } }] },
  })
  return docs
}

async function findEvents(since: string, { payload, reading }: ReadContext): Promise<Event[]> {
  const { docs } = await payload.find({
    collection: 'events',
    ...reading,
    pagination: false,
    sort: 'start',
    where: { lastEnd: { greater_than: since } },
  })
  return docs
}

function scopeFilter(
  scope: FeedScope,
  references: References,
  offers: readonly Activity[],
): (document: Activity | Event) => boolean {
  switch (scope.kind) {
    case 'all':
      return () => true
    case 'offer':
      return (document) =>
        document.id === offers[0]?.id || ('activity' in document && idOf(document.activity) === offers[0]?.id)
    case 'zone':
      return (document) => isForZone(placed(document, references), scope.number)
    case 'afdeling': {
      const home = Object.values(references.afdelinger).find(({ slug }) => slug === scope.slug)
      const zone = home && references.zones[home.zone]?.number
      return (document) => zone !== undefined && isForAfdeling(placed(document, references), { slug: scope.slug, zone })
    }
  }
}

function placed(document: Activity | Event, references: References) {
  return { ...indexedFacts(document, references), id: document.id, weekdays: [], state: 'open' as const }
}

function eventEntry(event: Event, locale: Locale, references: References): CalendarEntry[] {
  const series = seriesFrom(event)
  if (series === null) return []
  const reasons = (event.exceptions ?? []).flatMap((exception): [string, string][] => {
    const reason = textOf(exception, 'reason', locale)
    return reason && exception.date ? [[occurrenceOn(series, dayOf(exception.date)), reason.value]] : []
  })
  return [
    {
      ...calendarFacts(event, locale, references),
      uid: `event-${event.id}@${host()}`,
      sequence: event.sequence ?? 0,
      series,
      url: siteUrl() + paths.event(locale, event.slug),
      reasons: Object.fromEntries(reasons),
    },
  ]
}

function sessionEntries(offer: Activity, locale: Locale, references: References): CalendarEntry[] {
  if (offer.state !== 'open') return []
  return (offer.sessions ?? []).map(sessionFrom).map((session) => ({
    ...calendarFacts(offer, locale, references),
    uid: `session-${session.id}@${host()}`,
    // Offers have no revision counter. Seconds since 2020 increase with each change, as SEQUENCE must.
    sequence: Math.max(0, Math.floor((Date.parse(offer.updatedAt) - Date.UTC(2020, 0)) / 1000)),
    series: sessionSeries(session),
    url: siteUrl() + paths.offer(locale, offer.slug),
  }))
}

/** The part of a UID that makes it globally unique. (RFC 7986 5.3 recommends a UUID; the id before it is one.) */
function host(): string {
  return new URL(siteUrl()).hostname
}
