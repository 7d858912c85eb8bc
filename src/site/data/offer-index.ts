import type { Activity } from '@/payload-types'
import type { OfferFacts } from '@/src/domain/offers/facts'
import { sessionFrom } from '@/src/domain/recurrence/stored-session'
import type { Session } from '@/src/domain/recurrence/sessions'
import type { OfferState } from '@/src/domain/vocabulary'
import { priceOf } from './facts'
import { read } from './payload'
import { idsOf, loadReferences, type References } from './references'
import { SOURCE_LOCALE } from '@/src/i18n/locales'

/** What lists need of every offer before they choose which to show: facts, times, and the order. */
export interface IndexedOffer extends OfferFacts {
  slug: string
  sessions: Session[]
  focusArea: string | null
}

/** Offers that take place are shown before those that do not. */
const ORDER: readonly OfferState[] = ['open', 'paused', 'planned', 'toBeConfirmed', 'closed']

/** All published offers, compact, in the order in which they are shown: open ones first, own before others', by title. */
export async function loadOfferIndex(): Promise<IndexedOffer[]> {
  const references = await loadReferences(SOURCE_LOCALE)
  return read(['offer-index'], ['activities', 'zones', 'afdelinger', 'venues'], async ({ payload, reading }) => {
    const { docs } = await payload.find({
      collection: 'activities',
      ...reading,
      // The order is by the Danish title, one order for all languages.
      locale: SOURCE_LOCALE,
      pagination: false,
      sort: 'title',
      select: {
        slug: true, kind: true, state: true, zones: true, everywhere: true, afdelinger: true, exceptAfdelinger: true, needs: true, audiences: true,
        ages: true, price: true, languages: true, womenOnly: true, dropIn: true, sessions: true, focusArea: true,
      },
    })
    return docs
      .map((offer) => ({ own: offer.kind === 'own', indexed: indexed(offer, references) }))
      .sort((a, b) => rank(a.indexed.state) - rank(b.indexed.state) || Number(b.own) - Number(a.own))
      .map((entry) => entry.indexed)
  })
}

type Selected = Pick<
  Activity,
  | 'id' | 'slug' | 'kind' | 'state' | 'zones' | 'everywhere' | 'afdelinger' | 'exceptAfdelinger' | 'needs' | 'audiences' | 'ages' | 'price' | 'languages'
  | 'womenOnly' | 'dropIn' | 'sessions' | 'focusArea'
>

function indexed(offer: Selected, references: References): IndexedOffer {
  const sessions = (offer.sessions ?? []).map(sessionFrom)
  return {
    ...indexedFacts(offer, references),
    id: offer.id,
    slug: offer.slug,
    weekdays: [...new Set(sessions.map(({ weekday }) => weekday))],
    // What is spoken at some of its times is spoken there.
    languages: [...new Set([...(offer.languages ?? []), ...sessions.flatMap(({ languages }) => languages)])],
    state: offer.state,
    sessions,
    focusArea: typeof offer.focusArea === 'string' ? offer.focusArea : null,
  }
}

/** The facts that filters look at and that offers and events have in common. */
export function indexedFacts(
  document: Omit<Selected, 'id' | 'slug' | 'kind' | 'state' | 'sessions' | 'focusArea'>,
  { zones, afdelinger }: References,
): Omit<OfferFacts, 'id' | 'weekdays' | 'state'> {
  const everywhere = document.everywhere ?? false
  const own = everywhere ? [] : idsOf(document.afdelinger).flatMap((id) => afdelinger[id] ?? [])
  const zoneIds = everywhere ? [] : [...idsOf(document.zones), ...own.map(({ zone }) => zone)]
  return {
    everywhere,
    zones: [...new Set(zoneIds.flatMap((id) => zones[id]?.number ?? []))],
    afdelinger: own.map(({ slug }) => slug),
    exceptAfdelinger: idsOf(document.exceptAfdelinger).flatMap((id) => afdelinger[id]?.slug ?? []),
    needs: document.needs ?? [],
    audiences: document.audiences ?? [],
    ages: { from: document.ages?.from ?? null, to: document.ages?.to ?? null },
    languages: document.languages ?? [],
    free: priceOf(document.price).kind === 'free',
    womenOnly: document.womenOnly ?? false,
    dropIn: document.dropIn ?? false,
  }
}

function rank(state: OfferState): number {
  return ORDER.indexOf(state)
}
