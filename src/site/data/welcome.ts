import { codeFor } from '@/src/services/qr-codes/code-for'
import { contactOf } from '@/src/content/facts'
import { describeEvent, describeOffer } from '@/src/content/summary'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import type { Welcome, WelcomeSide } from '@/src/formats/print/welcome'
import type { Locale } from '@/src/i18n/locales'
import { paths } from '@/src/urls/paths'
import { absoluteUrl } from '@/src/urls/site-url'
import { cachedRead } from './payload'
import { loadReferences } from './references'
import { loadSite } from './site'
import { loadAfdeling, loadZone } from './zones'

/** Limits, so that the sheet fits on one page at a legible size. */
const OFFERS = 8
const COMING = 4

export type WelcomeFound = { found: true; welcome: Welcome } | { found: false; movedTo: string | null }

/** The welcome sheet for a new resident of an afdeling in one or more languages, or the slug it has moved to. */
export async function loadWelcome(
  slug: string,
  [first, ...others]: readonly [Locale, ...Locale[]],
  now: LocalDateTime,
): Promise<WelcomeFound> {
  const found = await loadAfdeling(first, now, slug)
  if (!found.found) return found
  const { name, zone, organisation, offers, occurrences } = found.view
  const [offerSlugs, eventSlugs] = [
    offers
      .filter(({ state }) => state === 'open')
      .slice(0, OFFERS)
      .map((offer) => offer.slug),
    [...new Set(occurrences.flatMap((card) => (card.kind === 'event' ? card.slug : [])))].slice(0, COMING),
  ]
  const documents = await cachedRead(
    ['welcome', slug, ...offerSlugs, ...eventSlugs],
    ['activities', 'events', 'afdelinger', 'site'],
    async (door) => {
      const { payload, reading } = door
      const [activities, events, afdelinger, site, code] = await Promise.all([
        payload.find({ collection: 'activities', ...reading, pagination: false, where: { slug: { in: offerSlugs } } }),
        payload.find({ collection: 'events', ...reading, pagination: false, where: { slug: { in: eventSlugs } } }),
        payload.find({
          collection: 'afdelinger',
          ...reading,
          pagination: false,
          limit: 1,
          where: { slug: { equals: slug } },
          select: { contact: true },
        }),
        loadSite(door),
        codeFor(payload, { path: `/afdelinger/${slug}` }),
      ])
      return { activities: activities.docs, events: events.docs, contact: afdelinger.docs[0]?.contact, site, code }
    },
  )
  const { activities, events, contact, site, code } = documents
  const side = async (locale: Locale): Promise<WelcomeSide> => {
    const [references, zoneFound] = await Promise.all([
      loadReferences(locale),
      loadZone(locale, now, String(zone.number)),
    ])
    const contacts = [
      contactOf(contact, locale),
      zoneFound.found ? zoneFound.view.contact : null,
      contactOf(site.contact, locale),
    ]
    return {
      locale,
      zone: zoneFound.found ? zoneFound.view : zone,
      offers: offerSlugs
        .flatMap((one) => activities.filter((offer) => offer.slug === one))
        .map((offer) => describeOffer(offer, references, locale, now)),
      coming: eventSlugs
        .flatMap((one) => events.filter((event) => event.slug === one))
        .map((event) => describeEvent(event, references, locale, now)),
      contacts: contacts.filter((one) => one !== null).filter(({ phone, email }) => phone !== null || email !== null),
    }
  }
  return {
    found: true,
    welcome: {
      afdeling: name,
      organisation,
      plan: site.name,
      address: absoluteUrl(paths.printed(code)),
      sides: [await side(first), ...(await Promise.all(others.map(side)))],
    },
  }
}
