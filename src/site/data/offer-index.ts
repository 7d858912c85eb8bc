import type { Where } from 'payload'
import type { Activity } from '@/payload-types'
import type { OfferFacts } from '@/src/domain/offers/facts'
import { forEachStatedFact } from '@/src/domain/offers/stated-facts'
import { sessionFrom } from '@/src/domain/recurrence/stored-session'
import type { Session } from '@/src/domain/recurrence/sessions'
import type { OfferState } from '@/src/domain/vocabulary'
import { indexedFacts } from '@/src/content/indexed-facts'
import { type ReadContext, cachedRead } from './payload'
import type { References } from '@/src/content/references'
import { loadReferences } from './references'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { type Snapshot, upToDate } from './up-to-date'

/** What lists need of every offer to select which to show: facts, times and sort order. */
export interface IndexedOffer extends OfferFacts {
  slug: string
  sessions: Session[]
}

/** Sort order: offers that currently take place come first. */
const ORDER: readonly OfferState[] = ['open', 'paused', 'planned', 'toBeConfirmed', 'closed']

/** Sorts titles by Danish collation: the order is the same in all languages. */
const { compare } = new Intl.Collator(SOURCE_LOCALE)

/** All published offers, compact, in display order: open ones first, own before others', then by title. */
export async function loadOfferIndex(): Promise<IndexedOffer[]> {
  const [references, { bySlug }] = await Promise.all([loadReferences(SOURCE_LOCALE), loadOffers()])
  return cachedRead(['offer-index'], ['activities', 'zones', 'afdelinger', 'venues'], async () =>
    [...bySlug.values()]
      .sort(
        (a, b) =>
          rank(a.state) - rank(b.state) ||
          Number(b.kind === 'own') - Number(a.kind === 'own') ||
          compare(a.title, b.title),
      )
      .map((offer) => indexed(offer, references)),
  )
}

/** The stored data that lists need, except the sessions, which stay the same objects while nothing changes. */
async function loadOffers() {
  return cachedRead<Snapshot<StoredOffer>>(['offers'], ['activities'], async (door, before) =>
    upToDate({ collection: 'activities', where: {}, find: async (where) => findOffers(where, door) }, door, before),
  )
}

async function findOffers(where: Where, { payload, reading }: ReadContext): Promise<StoredOffer[]> {
  const { docs } = await payload.find({
    collection: 'activities',
    ...reading,
    locale: SOURCE_LOCALE,
    pagination: false,
    where,
    select: OFFER,
  })
  return docs.map((offer) => ({ ...offer, sessions: (offer.sessions ?? []).map(sessionFrom) }))
}

const OFFER = {
  slug: true,
  title: true,
  kind: true,
  state: true,
  zones: true,
  everywhere: true,
  afdelinger: true,
  exceptAfdelinger: true,
  needs: true,
  audiences: true,
  ages: true,
  price: true,
  languages: true,
  ...forEachStatedFact(true as const),
  sessions: true,
} as const

type StoredOffer = Omit<Pick<Activity, 'id' | keyof typeof OFFER>, 'sessions'> & { sessions: Session[] }

function indexed(offer: StoredOffer, references: References): IndexedOffer {
  const { id, slug, state, sessions } = offer
  return {
    ...indexedFacts(offer, references),
    id,
    slug,
    weekdays: [...new Set(sessions.map(({ weekday }) => weekday))],
    // The offer's languages include those spoken at only some of its sessions.
    languages: [...new Set([...(offer.languages ?? []), ...sessions.flatMap(({ languages }) => languages)])],
    state,
    sessions,
  }
}

function rank(state: OfferState): number {
  return ORDER.indexOf(state)
}
