import type { Activity, Event } from '@/payload-types'
import type { Locale } from '@/src/i18n/locales'
import type { SessionView } from '@/src/domain/recurrence/sessions'
import { sessionFrom } from '@/src/domain/recurrence/stored-session'
import { type StatedFactName, type StatedFacts, statedFactsOf } from '@/src/domain/offers/stated-facts'
import type { AgeRange, Audience, Price, SpokenLanguage } from '@/src/domain/vocabulary'
import type { AfdelingLink, References, VenueView, ZoneLink } from './references'
import { idOf, idsOf } from './relations'
import { type Text, textOf } from './text'

/** The facts common to offers and events. They are stored as fields, so they are correct in every language. */
export interface Facts extends StatedFacts {
  ages: AgeRange
  audiences: Audience[]
  price: Price
  languages: SpokenLanguage[]
  venue: VenueView | null
  /** If true, it is for all zones, and `zones` is empty. */
  everywhere: boolean
  zones: ZoneLink[]
  afdelinger: AfdelingLink[]
}

/** Contacts are named by function, never by person. */
export interface Contact {
  role: Text
  phone: string | null
  email: string | null
}

type Described = Pick<
  Activity & Event,
  'ages' | 'audiences' | StatedFactName | 'price' | 'languages' | 'venue' | 'everywhere' | 'zones' | 'afdelinger'
>

/** Returns the facts of an offer or an event. A reference to a deleted venue counts as none. */
export function factsOf(document: Described, { zones, afdelinger, venues }: References): Facts {
  const venue = idOf(document.venue)
  return {
    ages: { from: document.ages?.from ?? null, to: document.ages?.to ?? null },
    audiences: document.audiences ?? [],
    ...statedFactsOf(document),
    price: priceOf(document.price),
    languages: document.languages ?? [],
    venue: (venue === null ? null : venues[venue]) ?? null,
    everywhere: document.everywhere ?? false,
    zones: document.everywhere
      ? []
      : idsOf(document.zones)
          .flatMap((id) => zones[id] ?? [])
          .sort((a, b) => a.number - b.number),
    afdelinger: document.everywhere
      ? []
      : idsOf(document.afdelinger).flatMap((id) =>
          afdelinger[id] ? [{ slug: afdelinger[id].slug, name: afdelinger[id].name }] : [],
        ),
  }
}

/** A price that is not stated is not free; a price kind without an amount (a draft) counts as not stated. */
export function priceOf(price: Described['price']): Price {
  if (price?.kind === 'free') return { kind: 'free' }
  if (price?.kind === 'amount' && price.dkk != null) return { kind: 'amount', dkk: price.dkk }
  return { kind: 'unknown' }
}

type ContactGroup = { phone?: string | null; email?: string | null } | null | undefined

/** Returns the contact, or null if no function is filled in. */
export function contactOf(group: ContactGroup, locale: Locale): Contact | null {
  if (group == null) return null
  const role = textOf(group, 'role', locale)
  return role === null ? null : { role, phone: group.phone ?? null, email: group.email ?? null }
}

/** Converts an offer's regular times to their display form. */
export function sessionViews(sessions: Activity['sessions']): SessionView[] {
  return (sessions ?? []).map(sessionFrom).map(({ weekday, start, end, interval, from, until, languages }) => ({
    weekday,
    start,
    end,
    interval,
    from,
    until,
    languages: [...languages],
  }))
}
