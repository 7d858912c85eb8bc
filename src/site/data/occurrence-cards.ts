import type { Event } from '@/payload-types'
import { dayOf } from '@/src/domain/recurrence/stored-series'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import { dateOf } from '@/src/domain/time/copenhagen'
import type { Locale } from '@/src/i18n/locales'
import { factsOf } from '@/src/content/facts'
import { requiredText, textOf } from '@/src/content/text'
import type { Happening } from './happenings'
import { cardFacts, loadOfferCards } from './offer-cards'
import { type ReadContext, cachedRead } from './payload'
import { loadReferences } from './references'
import { EVENT } from './stored-events'
import type { OccurrenceCard, Text } from './view-models'

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
