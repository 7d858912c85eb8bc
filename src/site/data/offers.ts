import { activeFilters, loosenings } from '@/src/domain/offers/active-filters'
import { facets } from '@/src/domain/offers/facets'
import { matches } from '@/src/domain/offers/facet-table'
import { parseQuery, toQuery } from '@/src/domain/offers/query'
import { byStart } from '@/src/domain/recurrence/by-start'
import { sessionFrom } from '@/src/domain/recurrence/stored-session'
import { sessionSeries } from '@/src/domain/recurrence/sessions'
import { upcoming } from '@/src/domain/recurrence/occurrences'
import { dayOf } from '@/src/domain/recurrence/stored-series'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import type { Locale } from '@/src/i18n/locales'
import { contactOf, factsOf, sessionViews } from '@/src/content/facts'
import { planChoices, named } from './choices'
import { findBySlug } from './find-by-slug'
import { loadImage } from './image'
import { loadOfferCards } from './offer-cards'
import { loadOfferIndex } from './offer-index'
import { loadOfferLink } from './offer-link'
import { loadRelatedOccurrences } from './coming'
import { loadPartners } from './partners'
import { cachedRead } from './payload'
import { idOf } from '@/src/content/relations'
import { loadReferences } from './references'
import { loadSite } from './site'
import { requiredText, richTextOf, textOf } from '@/src/content/text'
import type { Found, OfferListView, OfferView } from './view-models'

/** Offers per page of the list. */
const PAGE_SIZE = 24
/** Maximum number of coming times listed for an offer. */
const NEXT_TIMES = 3

/** The list of offers, filtered by the query string. Never throws for user input. */
export async function loadOfferList(
  locale: Locale,
  now: LocalDateTime,
  params: URLSearchParams,
): Promise<OfferListView> {
  const [index, references] = await Promise.all([loadOfferIndex(), loadReferences(locale)])
  const places = planChoices(references)
  const { filter, page: requested, rejected } = parseQuery(params, places)
  const chosen = index.filter((offer) => matches(offer, filter))
  const pages = Math.max(1, Math.ceil(chosen.length / PAGE_SIZE))
  const page = Math.min(requested, pages)
  const ids = chosen.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map(({ id }) => id)
  return {
    facets: facets(index, filter, places).map((facet) => ({
      ...facet,
      choices: facet.choices.map(named(facet.name, references)),
    })),
    active: activeFilters(filter).map((active) => named(active.name, references)(active)),
    total: chosen.length,
    page,
    pages,
    query: toQuery(filter),
    offers: await loadOfferCards(locale, now, ids),
    loosen:
      chosen.length > 0
        ? []
        : loosenings(index, filter).map((loosening) => named(loosening.name, references)(loosening)),
    rejected,
  }
}

/** Loads one offer by slug, or the slug it has moved to. */
export async function loadOffer(locale: Locale, now: LocalDateTime, slug: string): Promise<Found<OfferView>> {
  const references = await loadReferences(locale)
  const found = await cachedRead(
    ['offer', locale, slug],
    ['activities', 'zones', 'afdelinger', 'venues', 'focus-areas', 'partners', 'media', 'site'],
    async (door) => {
      const offer = await findBySlug('activities', slug, door)
      if (!offer.found) return offer
      const { payload, reading } = door
      const { document } = offer
      const focusArea = document.focusArea
        ? await payload.findByID({
            collection: 'focus-areas',
            id: idOf(document.focusArea) ?? '',
            ...reading,
            disableErrors: true,
          })
        : null
      const children = await payload.find({
        collection: 'activities',
        ...reading,
        draft: false,
        pagination: false,
        sort: 'slug',
        where: { parent: { equals: document.id } },
        select: { slug: true },
      })
      const view: Omit<OfferView, 'children' | 'next' | 'related'> = {
        ...factsOf(document, references),
        slug: document.slug,
        title: requiredText(document, 'title', locale),
        summary: requiredText(document, 'summary', locale),
        body: richTextOf(document, 'body', locale),
        needs: document.needs ?? [],
        focusArea: focusArea && { name: requiredText(focusArea, 'name', locale), art: focusArea.art },
        parent: await loadOfferLink(document.parent, locale, door),
        kind: document.kind,
        provider: document.provider ?? null,
        state: document.state,
        pausedUntil: document.pausedUntil ? dayOf(document.pausedUntil) : null,
        pausedMessage: textOf(document, 'pausedMessage', locale),
        sample: document.sample ?? false,
        sessions: sessionViews(document.sessions),
        audienceNote: textOf(document, 'audienceNote', locale),
        // An offer with known sessions does not need the note "ask us when".
        timeNote: document.sessions?.length ? null : textOf(document, 'timeNote', locale),
        contact: contactOf(document.contact, locale) ?? contactOf((await loadSite(door)).contact, locale),
        partners: await loadPartners(document.partners, door),
        image: await loadImage(document.image, locale, door),
        checkedOn: document.checkedOn ? dayOf(document.checkedOn) : null,
        updatedAt: document.updatedAt,
      }
      return {
        found: true as const,
        id: document.id,
        view,
        sessions: document.state === 'open' ? (document.sessions ?? []).map(sessionFrom) : [],
        children: children.docs.map(({ id }) => id),
      }
    },
  )
  if (!found.found) return found
  const [children, related] = await Promise.all([
    loadOfferCards(locale, now, found.children),
    loadRelatedOccurrences(locale, now, found.id),
  ])
  const next = found.sessions
    .flatMap((session) => upcoming(sessionSeries(session), now, NEXT_TIMES))
    .sort(byStart)
    .slice(0, NEXT_TIMES)
  return { found: true, view: { ...found.view, children, related, next } }
}
