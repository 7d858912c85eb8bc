import type { Event } from '@/payload-types'
import type { OfferFacts } from '@/src/domain/offers/facts'
import { occurrencesBetween } from '@/src/domain/recurrence/occurrences'
import type { LocalDateTime, Occurrence, Series } from '@/src/domain/recurrence/series'
import { sessionSeries } from '@/src/domain/recurrence/sessions'
import { dayOf, seriesFrom } from '@/src/domain/recurrence/stored-series'
import { addDays, dateOf, toInstant, weekdayOf } from '@/src/domain/time/copenhagen'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { factsOf } from './facts'
import { loadOfferCards } from './offer-cards'
import { indexedFacts, loadOfferIndex } from './offer-index'
import { type Door, read } from './payload'
import { loadReferences } from './references'
import { requiredText, textOf } from './text'
import type { OccurrenceCard, Text } from './view-models'

/** One happening on one day, before its texts are read: what it can be found by. */
export interface Happening {
  kind: 'event' | 'session'
  /** Of the event or the offer. */
  id: string
  slug: string
  occurrence: Occurrence
  facts: OfferFacts
}

interface IndexedEvent {
  id: string
  slug: string
  series: Series
  facts: Omit<OfferFacts, 'weekdays'>
}

/** How far ahead the coming happenings of a place or an offer are looked for. */
const AHEAD_DAYS = 60
/** Coming dates that an offer's page lists of its events. */
const RELATED = 6
const WEEK = 7

const EVENT = {
  slug: true, start: true, end: true, repeats: true, extraDates: true, skippedDates: true, exceptions: true,
  needs: true, audiences: true, ages: true, price: true, languages: true, womenOnly: true, dropIn: true, everywhere: true, zones: true,
  afdelinger: true, exceptAfdelinger: true,
} as const

/**
 * All that happens in `from <= t < to`, by start: occurrences of events, and the regular times of open offers. Reads only
 * events whose span touches the time.
 */
export async function loadHappenings(from: LocalDateTime, to: LocalDateTime): Promise<readonly Happening[]> {
  return read(['happenings', from, to], ['activities', 'events', 'zones', 'afdelinger', 'venues'], async () => {
    const [ofEvents, ofOffers] = await Promise.all([loadEventHappenings(from, to), loadSessionHappenings(from, to)])
    return [...ofEvents, ...ofOffers].sort(byStart)
  })
}

/** Kept apart from the offers' times: an event's new title does not make those be reckoned again. */
async function loadEventHappenings(from: LocalDateTime, to: LocalDateTime): Promise<readonly Happening[]> {
  const events = await loadEventsIn(from, to)
  return events
    .flatMap(({ id, slug, series, facts }) =>
      occurrencesBetween(series, from, to).map((occurrence) => happening('event', id, slug, occurrence, facts)),
    )
    .sort(byStart)
}

async function loadSessionHappenings(from: LocalDateTime, to: LocalDateTime): Promise<readonly Happening[]> {
  return read(['session-happenings', from, to], ['activities', 'zones', 'afdelinger', 'venues'], async () => {
    const offers = await loadOfferIndex()
    return offers
      .filter(({ state }) => state === 'open')
      .flatMap((offer) =>
        offer.sessions.flatMap((session) =>
          occurrencesBetween(sessionSeries(session), from, to).map((occurrence) => {
            const languages = session.languages.length > 0 ? session.languages : offer.languages
            return happening('session', offer.id, offer.slug, occurrence, { ...offer, languages })
          }),
        ),
      )
      .sort(byStart)
  })
}

/** The coming happenings among those that `wanted` picks, at most `limit`, with their texts. */
export async function loadComing(
  locale: Locale,
  now: LocalDateTime,
  wanted: (happening: Happening) => boolean,
  { limit, days = AHEAD_DAYS }: { limit: number; days?: number },
): Promise<OccurrenceCard[]> {
  // Whole days, so that the reading is kept from one quarter to the next.
  const today = dateOf(now)
  const within = async (ahead: number) => {
    const happenings = await loadHappenings(`${today}T00:00`, `${addDays(today, ahead)}T00:00`)
    return happenings.filter(({ occurrence }) => occurrence.end > now).filter(wanted).slice(0, limit)
  }
  // Where much happens, the coming week, which the front page reads as well, is enough.
  const soon = await within(Math.min(days, WEEK))
  return loadOccurrenceCards(locale, now, soon.length === limit || days <= WEEK ? soon : await within(days))
}

/** The coming occurrences of the events that belong to an offer. */
export async function loadRelatedOccurrences(locale: Locale, now: LocalDateTime, offer: string): Promise<OccurrenceCard[]> {
  const today = dateOf(now)
  const [from, to] = [`${today}T00:00`, `${addDays(today, AHEAD_DAYS)}T00:00`]
  const events = await loadEventsIn(from, to, offer)
  const coming = events
    .flatMap(({ id, slug, series, facts }) =>
      occurrencesBetween(series, from, to).map((occurrence) => happening('event', id, slug, occurrence, facts)),
    )
    .filter(({ occurrence }) => occurrence.end > now)
    .sort(byStart)
  return loadOccurrenceCards(locale, now, coming.slice(0, RELATED))
}

/** Happenings with the texts and facts that a card shows. */
export async function loadOccurrenceCards(locale: Locale, now: LocalDateTime, happenings: readonly Happening[]): Promise<OccurrenceCard[]> {
  const idsOfKind = (kind: Happening['kind']) => [...new Set(happenings.filter((one) => one.kind === kind).map(({ id }) => id))].sort()
  const [events, offers] = await Promise.all([
    loadEventTexts(locale, idsOfKind('event')),
    loadOfferCards(locale, now, idsOfKind('session')),
  ])
  return happenings.flatMap(({ kind, id, slug, occurrence, facts }): OccurrenceCard[] => {
    if (kind === 'event') {
      const event = events[id]
      return event ? [{ ...event.card, kind, slug, occurrence, reason: event.reasons[dateOf(occurrence.of)] ?? null }] : []
    }
    const offer = offers.find((card) => card.slug === slug)
    if (!offer) return []
    const { ages, audiences, womenOnly, dropIn, price, everywhere, zones, title, venueName, need, sample } = offer
    return [
      {
        kind, slug, occurrence, ages, audiences, womenOnly, dropIn, price, everywhere, zones, title, venueName, need, sample,
        languages: [...facts.languages],
        reason: null,
      },
    ]
  })
}

/** The events whose span touches a time; with `offer` (an id), only those that belong to it. */
async function loadEventsIn(from: LocalDateTime, to: LocalDateTime, offer?: string): Promise<IndexedEvent[]> {
  const references = await loadReferences(SOURCE_LOCALE)
  return read(['events-in', from, to, offer ?? ''], ['events', 'zones', 'afdelinger', 'venues'], async ({ payload, reading }) => {
    const { docs } = await payload.find({
      collection: 'events',
      ...reading,
      pagination: false,
      where: {
        and: [
          { start: { less_than: toInstant(to) } },
          { lastEnd: { greater_than: toInstant(from) } },
          ...(offer === undefined ? [] : [{ activity: { equals: offer } }]),
        ],
      },
      select: EVENT,
    })
    return docs.flatMap((event): IndexedEvent[] => {
      const series = seriesFrom(event)
      if (series === null) return []
      const facts = { ...indexedFacts(event, references), id: event.id, state: 'open' as const }
      return [{ id: event.id, slug: event.slug, series, facts }]
    })
  })
}

interface EventTexts {
  card: Omit<OccurrenceCard, 'kind' | 'slug' | 'occurrence' | 'reason'>
  /** By the day that the occurrence should have been. */
  reasons: Record<string, Text>
}

async function loadEventTexts(locale: Locale, ids: readonly string[]): Promise<Record<string, EventTexts>> {
  if (ids.length === 0) return {}
  const references = await loadReferences(locale)
  return read(['event-texts', locale, ...ids], ['events', 'zones', 'afdelinger', 'venues'], async ({ payload, reading }: Door) => {
    const { docs } = await payload.find({
      collection: 'events',
      ...reading,
      pagination: false,
      where: { id: { in: [...ids] } },
      select: { ...EVENT, title: true, translation: true, venue: true, sample: true },
    })
    return Object.fromEntries(
      docs.map((event): [string, EventTexts] => {
        const { ages, audiences, womenOnly, dropIn, price, everywhere, zones, venue, languages } = factsOf(event, references)
        return [
          event.id,
          {
            card: {
              ages, audiences, womenOnly, dropIn, price, everywhere, zones, languages,
              title: requiredText(event, 'title', locale),
              venueName: venue?.name ?? null,
              need: event.needs?.[0] ?? null,
              sample: event.sample ?? false,
            },
            reasons: reasonsOf(event.exceptions, locale),
          },
        ]
      }),
    )
  })
}

/** Why occurrences were cancelled or moved, by the day that they should have been. */
export function reasonsOf(exceptions: Event['exceptions'], locale: Locale): Record<string, Text> {
  return Object.fromEntries(
    (exceptions ?? []).flatMap((exception): [string, Text][] => {
      const reason = textOf(exception, 'reason', locale)
      return reason && exception.date ? [[dayOf(exception.date), reason]] : []
    }),
  )
}

function happening(kind: Happening['kind'], id: string, slug: string, occurrence: Occurrence, facts: Omit<OfferFacts, 'weekdays'>): Happening {
  return { kind, id, slug, occurrence, facts: { ...facts, weekdays: [weekdayOf(dateOf(occurrence.start))] } }
}

function byStart(a: Happening, b: Happening): number {
  return a.occurrence.start < b.occurrence.start ? -1 : a.occurrence.start > b.occurrence.start ? 1 : 0
}
