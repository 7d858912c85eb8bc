import { occurrencesBetween } from '@/src/domain/recurrence/occurrences'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import { addDays, dateOf } from '@/src/domain/time/copenhagen'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { byOccurrence, type Happening, happeningsOf, loadHappenings } from './happenings'
import { loadOccurrenceCards } from './occurrence-cards'
import { cachedRead } from './payload'
import { loadReferences } from './references'
import { findEvents, touching } from './stored-events'
import type { OccurrenceCard } from './view-models'

/** How many days ahead to search for coming happenings of a place or an offer. */
const AHEAD_DAYS = 60
/** Maximum number of coming event dates listed on an offer's page. */
const RELATED = 6
const WEEK = 7

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
        .sort(byOccurrence)
    },
  )
  return loadOccurrenceCards(locale, now, happenings.filter(({ occurrence }) => occurrence.end > now).slice(0, RELATED))
}
