import type { Activity } from '@/payload-types'
import { forEachStatedFact, statedFactsOf } from '@/src/domain/offers/stated-facts'
import { nextSession, type Session } from '@/src/domain/recurrence/sessions'
import { sessionFrom } from '@/src/domain/recurrence/stored-session'
import type { LocalDateTime, Occurrence } from '@/src/domain/recurrence/series'
import type { Locale } from '@/src/i18n/locales'
import { factsOf, sessionViews } from '@/src/content/facts'
import { cachedRead } from './payload'
import type { References } from '@/src/content/references'
import { loadReferences } from './references'
import { requiredText } from '@/src/content/text'
import type { CardFacts, OfferCard } from './view-models'

const CARD = {
  slug: true,
  title: true,
  summary: true,
  translation: true,
  needs: true,
  ages: true,
  audiences: true,
  ...forEachStatedFact(true as const),
  price: true,
  languages: true,
  venue: true,
  everywhere: true,
  zones: true,
  afdelinger: true,
  state: true,
  kind: true,
  sample: true,
  sessions: true,
} as const

/** The cards of some offers, in the order of `ids`. Skips ids that are not public. */
export async function loadOfferCards(locale: Locale, now: LocalDateTime, ids: readonly string[]): Promise<OfferCard[]> {
  if (ids.length === 0) return []
  const references = await loadReferences(locale)
  const offers = await cachedRead(
    ['offer-cards', locale, ...ids],
    ['activities', 'zones', 'afdelinger', 'venues'],
    async ({ payload, reading }) => {
      const { docs } = await payload.find({
        collection: 'activities',
        ...reading,
        pagination: false,
        where: { id: { in: [...ids] } },
        select: CARD,
      })
      return docs.map((offer) => ({
        id: offer.id,
        card: cardOf(offer, locale, references),
        sessions: (offer.sessions ?? []).map(sessionFrom),
      }))
    },
  )
  return ids.flatMap((id) => {
    const found = offers.find((offer) => offer.id === id)
    if (!found) return []
    return [{ ...found.card, next: found.card.state === 'open' ? nextOf(found.sessions, now) : null }]
  })
}

const nexts = new WeakMap<readonly Session[], { now: LocalDateTime; next: Occurrence | null }>()

/** The next occurrence. Worked out once in a quarter of an hour: sessions are the same object until a publication. */
function nextOf(sessions: readonly Session[], now: LocalDateTime): Occurrence | null {
  const known = nexts.get(sessions)
  if (known?.now === now) return known.next
  const next = nextSession(sessions, now)?.occurrence ?? null
  nexts.set(sessions, { now, next })
  return next
}

/** Picks the facts that a card shows. */
export function cardFacts(facts: CardFacts): CardFacts {
  const { ages, audiences, price, everywhere, zones } = facts
  return { ...statedFactsOf(facts), ages, audiences, price, everywhere, zones }
}

function cardOf(
  offer: Pick<Activity, 'id' | (keyof typeof CARD & keyof Activity)>,
  locale: Locale,
  references: References,
): Omit<OfferCard, 'next'> {
  const facts = factsOf(offer, references)
  return {
    ...cardFacts(facts),
    slug: offer.slug,
    title: requiredText(offer, 'title', locale),
    summary: requiredText(offer, 'summary', locale),
    need: offer.needs?.[0] ?? null,
    venueName: facts.venue?.name ?? null,
    state: offer.state,
    kind: offer.kind,
    sample: offer.sample ?? false,
    sessions: sessionViews(offer.sessions),
  }
}
