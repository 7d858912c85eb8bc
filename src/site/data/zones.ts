import { safeLink } from '@/src/domain/safe-link'
import { isForAfdeling, isForZone } from '@/src/domain/offers/filter'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import type { Locale } from '@/src/i18n/locales'
import { contactOf } from '@/src/content/facts'
import { findBySlug } from './find-by-slug'
import { loadComing } from './coming'
import { loadOfferCards } from './offer-cards'
import { loadOfferIndex } from './offer-index'
import { cachedRead } from './payload'
import { idOf } from '@/src/content/relations'
import { loadReferences } from './references'
import { requiredText, textOf } from '@/src/content/text'
import type { AfdelingLink, AfdelingView, Found, MapZone, ZoneLink, ZoneView } from './view-models'

/** Maximum number of offers and happenings on a place's page; the lists show the rest. */
const OFFERS = 12
const HAPPENINGS = 8

/** The zones with their positions on the map and their afdelinger. */
export async function loadZones(locale: Locale): Promise<MapZone[]> {
  const { zones, afdelinger, afdelingOrder } = await loadReferences(locale)
  const places = await cachedRead(['zone-places'], ['zones'], async ({ payload, reading }) => {
    const { docs } = await payload.find({
      collection: 'zones',
      ...reading,
      pagination: false,
      sort: 'number',
      select: { x: true, y: true, homes: true },
    })
    return docs.map(({ id, x, y, homes }) => ({ id, x, y, homes: homes ?? 0 }))
  })
  return places.flatMap(({ id, ...place }) => {
    const zone = zones[id]
    if (!zone) return []
    const own = afdelingOrder.flatMap((key) => afdelinger[key] ?? []).filter((one) => one.zone === id)
    return [{ ...zone, ...place, afdelinger: own.map(({ slug, name }) => ({ slug, name })) }]
  })
}

/** Loads one zone by its number as written in the address. */
export async function loadZone(locale: Locale, now: LocalDateTime, number: string): Promise<Found<ZoneView>> {
  const zone = (await loadZones(locale)).find((one) => String(one.number) === number)
  if (!zone) return { found: false, movedTo: null }
  const [texts, index] = await Promise.all([
    cachedRead(['zone', locale, number], ['zones'], async ({ payload, reading }) => {
      const { docs } = await payload.find({
        collection: 'zones',
        ...reading,
        limit: 1,
        pagination: false,
        where: { number: { equals: zone.number } },
      })
      const [document] = docs
      if (!document) return null
      return {
        description: textOf(document, 'description', locale),
        note: textOf(document, 'note', locale),
        places: (document.places ?? []).map((place) => requiredText(place, 'name', locale)),
        contact: contactOf(document.contact, locale),
        updatedAt: document.updatedAt,
      }
    }),
    loadOfferIndex(),
  ])
  if (texts === null) return { found: false, movedTo: null }
  const offers = ownFirst(index.filter((offer) => isForZone(offer, zone.number))).slice(0, OFFERS)
  return {
    found: true,
    view: {
      ...zone,
      ...texts,
      offers: await loadOfferCards(
        locale,
        now,
        offers.map(({ id }) => id),
      ),
      occurrences: await loadComing(locale, now, ({ facts }) => isForZone(facts, zone.number), { limit: HAPPENINGS }),
    },
  }
}

/** All afdelinger sorted by name, with their zones. */
export async function loadAfdelinger(locale: Locale): Promise<(AfdelingLink & { zone: ZoneLink })[]> {
  const { zones, afdelinger, afdelingOrder } = await loadReferences(locale)
  return afdelingOrder.flatMap((id) => {
    const afdeling = afdelinger[id]
    const zone = afdeling && zones[afdeling.zone]
    return zone ? [{ slug: afdeling.slug, name: afdeling.name, zone }] : []
  })
}

/** Loads one afdeling by slug, or the slug it has moved to. */
export async function loadAfdeling(locale: Locale, now: LocalDateTime, slug: string): Promise<Found<AfdelingView>> {
  const { zones } = await loadReferences(locale)
  const found = await cachedRead(
    ['afdeling', locale, slug],
    ['afdelinger', 'zones', 'venues', 'housing-organisations'],
    async (door) => {
      const result = await findBySlug('afdelinger', slug, door)
      if (!result.found) return result
      const { document } = result
      const organisation = await door.payload.findByID({
        collection: 'housing-organisations',
        id: idOf(document.organisation) ?? '',
        ...door.reading,
        disableErrors: true,
      })
      const zone = zones[idOf(document.zone) ?? '']
      if (!zone) return { found: false as const, movedTo: null }
      return {
        found: true as const,
        view: {
          slug: document.slug,
          name: document.name,
          zone,
          organisation: {
            name: organisation?.name ?? '',
            administrator: organisation?.administrator ?? null,
            url: safeLink(organisation?.url),
          },
          note: textOf(document, 'note', locale),
          contact: contactOf(document.contact, locale),
          updatedAt: document.updatedAt,
        },
      }
    },
  )
  if (!found.found) return found
  const place = { slug, zone: found.view.zone.number }
  const offers = ownFirst((await loadOfferIndex()).filter((offer) => isForAfdeling(offer, place))).slice(0, OFFERS)
  return {
    found: true,
    view: {
      ...found.view,
      offers: await loadOfferCards(
        locale,
        now,
        offers.map(({ id }) => id),
      ),
      occurrences: await loadComing(locale, now, ({ facts }) => isForAfdeling(facts, place), { limit: HAPPENINGS }),
    },
  }
}

/** Sorts offers for this place before those for all places. */
function ownFirst<Offer extends { everywhere: boolean }>(offers: readonly Offer[]): Offer[] {
  return [...offers.filter(({ everywhere }) => !everywhere), ...offers.filter(({ everywhere }) => everywhere)]
}
