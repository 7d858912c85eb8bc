import type { Where } from 'payload'
import type { OfferFacts } from '@/src/domain/offers/facts'
import { byStart } from '@/src/domain/recurrence/by-start'
import { occurrencesBetween } from '@/src/domain/recurrence/occurrences'
import type { LocalDateTime, Occurrence, Series } from '@/src/domain/recurrence/series'
import { type Session, sessionSeries } from '@/src/domain/recurrence/sessions'
import { addMonths, dateOf, monthOf, weekdayOf } from '@/src/domain/time/copenhagen'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { indexedFacts } from '@/src/content/indexed-facts'
import type { References } from '@/src/content/references'
import { loadOfferIndex } from './offer-index'
import { cachedRead } from './payload'
import { loadReferences } from './references'
import { findEvents, type StoredEvent, touching } from './stored-events'
import { type Snapshot, upToDate } from './up-to-date'

/** One happening on one day, without its texts: the data needed to filter it. */
export interface Happening {
  kind: 'event' | 'session'
  /** Id of the event or the offer. */
  id: string
  slug: string
  occurrence: Occurrence
  facts: OfferFacts
}

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
    return [...ofEvents, ...ofOffers].sort(byOccurrence)
  })
}

async function loadEventHappenings(month: string): Promise<readonly Happening[]> {
  const [references, { events, occurrences }] = await Promise.all([loadReferences(SOURCE_LOCALE), loadEventsOf(month)])
  return [...events.bySlug.values()]
    .flatMap((event) => happeningsOf(event, occurrences.get(event.series) ?? [], references))
    .sort(byOccurrence)
}

interface MonthOfEvents {
  events: Snapshot<StoredEvent>
  occurrences: OccurrencesOf<Series>
}

async function loadEventsOf(month: string): Promise<MonthOfEvents> {
  const [from, to] = [firstMoment(month), firstMoment(addMonths(month, 1))]
  return cachedRead<MonthOfEvents>(['events-of', month], ['events'], async (door, before) => {
    const find = async (where: Where) => findEvents(where, door)
    const events = await upToDate({ collection: 'events', where: touching(from, to), find }, door, before?.events)
    const series = [...events.bySlug.values()].map((event) => event.series)
    return {
      events,
      occurrences: computeOccurrences(series, (one) => occurrencesBetween(one, from, to), before?.occurrences),
    }
  })
}

interface MonthOfSessions {
  occurrences: OccurrencesOf<Session>
  /** Sorted by start. */
  happenings: readonly Happening[]
}

async function loadSessionHappenings(month: string): Promise<readonly Happening[]> {
  const [from, to] = [firstMoment(month), firstMoment(addMonths(month, 1))]
  const tags = ['activities', 'zones', 'afdelinger', 'venues'] as const
  const { happenings } = await cachedRead<MonthOfSessions>(['session-happenings', month], tags, async (_, before) => {
    const offers = (await loadOfferIndex()).filter(({ state }) => state === 'open')
    const occurrences = computeOccurrences(
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
    return { occurrences, happenings: happenings.sort(byOccurrence) }
  })
  return happenings
}

/** The occurrences of each source: an event's series, or a session. */
type OccurrencesOf<Source> = ReadonlyMap<Source, readonly Occurrence[]>

/** Computes them, except for sources that are still the same object: theirs are in the earlier result. */
function computeOccurrences<Source>(
  sources: readonly Source[],
  compute: (source: Source) => Occurrence[],
  before?: OccurrencesOf<Source>,
): OccurrencesOf<Source> {
  return new Map(sources.map((source) => [source, before?.get(source) ?? compute(source)]))
}

/** The happenings of one event: its occurrences, each with the facts to filter by. */
export function happeningsOf(
  event: StoredEvent,
  occurrences: readonly Occurrence[],
  references: References,
): Happening[] {
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

/** For sorting: the earliest start first. */
export function byOccurrence(a: Happening, b: Happening): number {
  return byStart(a.occurrence, b.occurrence)
}
