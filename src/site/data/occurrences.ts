import type { Where } from 'payload'
import type { Event } from '@/payload-types'
import type { OfferFacts } from '@/src/domain/offers/facts'
import { forEachStatedFact } from '@/src/domain/offers/stated-facts'
import { occurrencesBetween } from '@/src/domain/recurrence/occurrences'
import type { LocalDateTime, Occurrence, Series } from '@/src/domain/recurrence/series'
import { type Session, sessionSeries } from '@/src/domain/recurrence/sessions'
import { dayOf, seriesFrom } from '@/src/domain/recurrence/stored-series'
import { addDays, addMonths, dateOf, monthOf, toInstant, weekdayOf } from '@/src/domain/time/copenhagen'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { factsOf } from '@/src/content/facts'
import { cardFacts, loadOfferCards } from './offer-cards'
import { indexedFacts } from '@/src/content/indexed-facts'
import { loadOfferIndex } from './offer-index'
import { type ReadContext, cachedRead } from './payload'
import type { References } from '@/src/content/references'
import { loadReferences } from './references'
import { requiredText, textOf } from '@/src/content/text'
import { type Snapshot, upToDate } from './up-to-date'
import type { OccurrenceCard, Text } from './view-models'

/** One happening on one day, without its texts: the data needed to filter it. */
export interface Happening {
  kind: 'event' | 'session'
  /** Id of the event or the offer. */
  id: string
  slug: string
  occurrence: Occurrence
  facts: OfferFacts
}

/** An event as stored, except its dates: `series` stays the same object while nothing changes. */
type StoredEvent = Pick<Event, 'id' | keyof typeof FACTS> & { series: Series }

/** How many days ahead to search for coming happenings of a place or an offer. */
const AHEAD_DAYS = 60
/** Maximum number of coming event dates listed on an offer's page. */
const RELATED = 6
const WEEK = 7

const FACTS = {
  slug: true,
  needs: true,
  audiences: true,
  ages: true,
  price: true,
  languages: true,
  ...forEachStatedFact(true as const),
  everywhere: true,
  zones: true,
  afdelinger: true,
  exceptAfdelinger: true,
} as const
const EVENT = {
  ...FACTS,
  start: true,
  end: true,
  repeats: true,
  extraDates: true,
  skippedDates: true,
  exceptions: true,
} as const

/** All happenings in `from <= t < to`, sorted by start: occurrences of events, and regular times of open offers. */
export async function loadHappenings(from: LocalDateTime, to: LocalDateTime): Promise<readonly Happening[]> {
  const months = await Promise.all(
    monthsOf(from, to).map(async (month) => ({ month, happenings: await loadMonth(month) })),
  )
  return months.flatMap(({ month, happenings }, index) =>
    happenings.filter(
      ({ occurrence: { start, end } }) =>
        // A happening that spans two months is in the results of both; keep it only in the first.
        start < to && end > from && (index === 0 || start >= firstMoment(month)),
    ),
  )
}

/**
 * The cache holds whole months, whatever window is requested, because the window moves daily. Events and offers are
 * cached separately, so that publishing one reloads and recomputes only that one.
 */
async function loadMonth(month: string): Promise<readonly Happening[]> {
  return cachedRead(['happenings', month], ['activities', 'events', 'zones', 'afdelinger', 'venues'], async () => {
    const [ofEvents, ofOffers] = await Promise.all([loadEventHappenings(month), loadSessionHappenings(month)])
    return [...ofEvents, ...ofOffers].sort(byStart)
  })
}

async function loadEventHappenings(month: string): Promise<readonly Happening[]> {
  const [references, { events, occurrences }] = await Promise.all([loadReferences(SOURCE_LOCALE), loadEventsOf(month)])
  return [...events.bySlug.values()]
    .flatMap((event) => happeningsOf(event, occurrences.get(event.series) ?? [], references))
    .sort(byStart)
}

interface MonthOfEvents {
  events: Snapshot<StoredEvent>
  occurrences: Reckoned<Series>
}

async function loadEventsOf(month: string): Promise<MonthOfEvents> {
  const [from, to] = [firstMoment(month), firstMoment(addMonths(month, 1))]
  return cachedRead<MonthOfEvents>(['events-of', month], ['events'], async (door, before) => {
    const find = async (where: Where) => findEvents(where, door)
    const events = await upToDate({ collection: 'events', where: touching(from, to), find }, door, before?.events)
    const series = [...events.bySlug.values()].map((event) => event.series)
    return { events, occurrences: reckoned(series, (one) => occurrencesBetween(one, from, to), before?.occurrences) }
  })
}

interface MonthOfSessions {
  occurrences: Reckoned<Session>
  /** Sorted by start. */
  happenings: readonly Happening[]
}

async function loadSessionHappenings(month: string): Promise<readonly Happening[]> {
  const [from, to] = [firstMoment(month), firstMoment(addMonths(month, 1))]
  const tags = ['activities', 'zones', 'afdelinger', 'venues'] as const
  const { happenings } = await cachedRead<MonthOfSessions>(['session-happenings', month], tags, async (_, before) => {
    const offers = (await loadOfferIndex()).filter(({ state }) => state === 'open')
    const occurrences = reckoned(
      offers.flatMap(({ sessions }) => sessions),
      (session) => occurrencesBetween(sessionSeries(session), from, to),
      before?.occurrences,
    )
    const happenings = offers.flatMap((offer) =>
      offer.sessions.flatMap((session) => {
        const languages = session.languages.length > 0 ? session.languages : offer.languages
        const facts = { ...offer, languages, weekdays: [session.weekday] }
        return (occurrences.get(session) ?? []).map((occurrence) => ({
          kind: 'session' as const,
          id: offer.id,
          slug: offer.slug,
          occurrence,
          facts,
        }))
      }),
    )
    return { occurrences, happenings: happenings.sort(byStart) }
  })
  return happenings
}

type Reckoned<Source> = ReadonlyMap<Source, readonly Occurrence[]>

/** The occurrences of each source. Reuses the earlier result for sources that are still the same object. */
function reckoned<Source>(
  sources: readonly Source[],
  reckon: (source: Source) => Occurrence[],
  before?: Reckoned<Source>,
): Reckoned<Source> {
  return new Map(sources.map((source) => [source, before?.get(source) ?? reckon(source)]))
}

/** The coming happenings that match `wanted`, at most `limit`, with their texts. */
export async function loadComing(
  locale: Locale,
  now: LocalDateTime,
  wanted: (happening: Happening) => boolean,
  { limit, days = AHEAD_DAYS }: { limit: number; days?: number },
): Promise<OccurrenceCard[]> {
  const within = async (ahead: number) => {
    const happenings = await loadHappenings(now, `${addDays(dateOf(now), ahead)}T00:00`)
    return happenings.filter(wanted).slice(0, limit)
  }
  // Try the coming week first, which the front page reads too: it often suffices.
  const soon = await within(Math.min(days, WEEK))
  return loadOccurrenceCards(locale, now, soon.length === limit || days <= WEEK ? soon : await within(days))
}

/** The coming occurrences of the events that belong to an offer. */
export async function loadRelatedOccurrences(
  locale: Locale,
  now: LocalDateTime,
  offer: string,
): Promise<OccurrenceCard[]> {
  const references = await loadReferences(SOURCE_LOCALE)
  // Rounded to whole days, so that the cached result outlives the quarter of an hour.
  const [from, to] = [`${dateOf(now)}T00:00`, `${addDays(dateOf(now), AHEAD_DAYS)}T00:00`]
  const happenings = await cachedRead(
    ['offer-events', offer, from],
    ['events', 'zones', 'afdelinger', 'venues'],
    async (door) => {
      const events = await findEvents({ and: [touching(from, to), { activity: { equals: offer } }] }, door)
      return events
        .flatMap((event) => happeningsOf(event, occurrencesBetween(event.series, from, to), references))
        .sort(byStart)
    },
  )
  return loadOccurrenceCards(locale, now, happenings.filter(({ occurrence }) => occurrence.end > now).slice(0, RELATED))
}

/** Adds the texts and facts that a card shows. */
export async function loadOccurrenceCards(
  locale: Locale,
  now: LocalDateTime,
  happenings: readonly Happening[],
): Promise<OccurrenceCard[]> {
  const idsOfKind = (kind: Happening['kind']) =>
    [...new Set(happenings.filter((one) => one.kind === kind).map(({ id }) => id))].sort()
  const [events, offers] = await Promise.all([
    loadEventTexts(locale, idsOfKind('event')),
    loadOfferCards(locale, now, idsOfKind('session')),
  ])
  return happenings.flatMap(({ kind, id, slug, occurrence, facts }): OccurrenceCard[] => {
    if (kind === 'event') {
      const event = events[id]
      return event
        ? [{ ...event.card, kind, slug, occurrence, reason: event.reasons[dateOf(occurrence.of)] ?? null }]
        : []
    }
    const offer = offers.find((card) => card.slug === slug)
    if (!offer) return []
    const { title, venueName, need, sample } = offer
    return [
      {
        ...cardFacts(offer),
        kind,
        slug,
        occurrence,
        title,
        venueName,
        need,
        sample,
        languages: [...facts.languages],
        reason: null,
      },
    ]
  })
}

/** Events whose span touches `from <= t < to`. */
function touching(from: LocalDateTime, to: LocalDateTime): Where {
  return { and: [{ start: { less_than: toInstant(to) } }, { lastEnd: { greater_than: toInstant(from) } }] }
}

async function findEvents(where: Where, { payload, reading }: ReadContext): Promise<StoredEvent[]> {
  const { docs } = await payload.find({ collection: 'events', ...reading, pagination: false, where, select: EVENT })
  return docs.flatMap((event): StoredEvent[] => {
    const series = seriesFrom(event)
    return series === null ? [] : [{ ...event, series }]
  })
}

interface EventTexts {
  card: Omit<OccurrenceCard, 'kind' | 'slug' | 'occurrence' | 'reason'>
  /** Keyed by the day the occurrence was originally planned for. */
  reasons: Record<string, Text>
}

async function loadEventTexts(locale: Locale, ids: readonly string[]): Promise<Record<string, EventTexts>> {
  if (ids.length === 0) return {}
  const references = await loadReferences(locale)
  return cachedRead(
    ['event-texts', locale, ...ids],
    ['events', 'zones', 'afdelinger', 'venues'],
    async ({ payload, reading }: ReadContext) => {
      const { docs } = await payload.find({
        collection: 'events',
        ...reading,
        pagination: false,
        where: { id: { in: [...ids] } },
        select: { ...EVENT, title: true, translation: true, venue: true, sample: true },
      })
      return Object.fromEntries(
        docs.map((event): [string, EventTexts] => {
          const facts = factsOf(event, references)
          return [
            event.id,
            {
              card: {
                ...cardFacts(facts),
                languages: facts.languages,
                title: requiredText(event, 'title', locale),
                venueName: facts.venue?.name ?? null,
                need: event.needs?.[0] ?? null,
                sample: event.sample ?? false,
              },
              reasons: reasonsOf(event.exceptions, locale),
            },
          ]
        }),
      )
    },
  )
}

/** The reasons why occurrences were cancelled or moved, keyed by the day they were originally planned for. */
export function reasonsOf(exceptions: Event['exceptions'], locale: Locale): Record<string, Text> {
  return Object.fromEntries(
    (exceptions ?? []).flatMap((exception): [string, Text][] => {
      const reason = textOf(exception, 'reason', locale)
      return reason && exception.date ? [[dayOf(exception.date), reason]] : []
    }),
  )
}

function happeningsOf(event: StoredEvent, occurrences: readonly Occurrence[], references: References): Happening[] {
  const { id, slug } = event
  const facts = { ...indexedFacts(event, references), id, state: 'open' as const }
  return occurrences.map((occurrence) => ({
    kind: 'event',
    id,
    slug,
    occurrence,
    facts: { ...facts, weekdays: [weekdayOf(dateOf(occurrence.start))] },
  }))
}

/** The months that `from <= t < to` overlaps, each as `YYYY-MM`. */
function monthsOf(from: LocalDateTime, to: LocalDateTime): string[] {
  const months = []
  for (let month = monthOf(from); firstMoment(month) < to; month = addMonths(month, 1)) months.push(month)
  return months
}

function firstMoment(month: string): LocalDateTime {
  return `${month}-01T00:00`
}

function byStart(a: Happening, b: Happening): number {
  return a.occurrence.start < b.occurrence.start ? -1 : a.occurrence.start > b.occurrence.start ? 1 : 0
}
