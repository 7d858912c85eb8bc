import type { Activity, Event } from '@/payload-types'
import type { Contact, Facts } from './view-models'
import type { Locale } from '@/src/i18n/locales'
import type { Price } from '@/src/domain/vocabulary'
import { idOf, idsOf, type References } from './references'
import { textOf } from './text'

type Described = Pick<
  Activity & Event,
  'ages' | 'audiences' | 'womenOnly' | 'dropIn' | 'price' | 'languages' | 'venue' | 'everywhere' | 'zones' | 'afdelinger'
>

/** The facts of an offer or an event. A venue that is no longer there is no venue. */
export function factsOf(document: Described, { zones, afdelinger, venues }: References): Facts {
  const venue = idOf(document.venue)
  return {
    ages: { from: document.ages?.from ?? null, to: document.ages?.to ?? null },
    audiences: document.audiences ?? [],
    womenOnly: document.womenOnly ?? false,
    dropIn: document.dropIn ?? false,
    price: priceOf(document.price),
    languages: document.languages ?? [],
    venue: (venue === null ? null : venues[venue]) ?? null,
    everywhere: document.everywhere ?? false,
    zones: document.everywhere ? [] : idsOf(document.zones).flatMap((id) => zones[id] ?? []).sort((a, b) => a.number - b.number),
    afdelinger: document.everywhere
      ? []
      : idsOf(document.afdelinger).flatMap((id) => (afdelinger[id] ? [{ slug: afdelinger[id].slug, name: afdelinger[id].name }] : [])),
  }
}

/** Not stated is not free; an amount without an amount (a draft) is not stated. */
export function priceOf(price: Described['price']): Price {
  if (price?.kind === 'free') return { kind: 'free' }
  if (price?.kind === 'amount' && price.dkk != null) return { kind: 'amount', dkk: price.dkk }
  return { kind: 'unknown' }
}

type ContactGroup = { phone?: string | null; email?: string | null } | null | undefined

/** A contact, if anything of it is filled in. */
export function contactOf(group: ContactGroup, locale: Locale): Contact | null {
  if (group == null) return null
  const role = textOf(group, 'role', locale)
  return role === null ? null : { role, phone: group.phone ?? null, email: group.email ?? null }
}
