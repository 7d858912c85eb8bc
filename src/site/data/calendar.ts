import { activeFilters, loosenings } from '@/src/domain/offers/active-filters'
import { facets } from '@/src/domain/offers/facets'
import { matches } from '@/src/domain/offers/facet-table'
import { parseQuery, toQuery } from '@/src/domain/offers/query'
import { occurrencesBetween, seriesEnd, upcoming } from '@/src/domain/recurrence/occurrences'
import { dayOf, seriesFrom } from '@/src/domain/recurrence/stored-series'
import type { LocalDateTime, Series } from '@/src/domain/recurrence/series'
import { addDays, addMonths, dateOf, monthOf } from '@/src/domain/time/copenhagen'
import type { Locale } from '@/src/i18n/locales'
import { planChoices, named } from './choices'
import { contactOf, factsOf } from '@/src/content/facts'
import { findBySlug } from './find-by-slug'
import { loadImage } from './image'
import { loadHappenings } from './happenings'
import { loadOccurrenceCards, reasonsOf } from './occurrence-cards'
import { loadOfferLink } from './offer-link'
import { loadPartners } from './partners'
import { cachedRead } from './payload'
import { loadReferences } from './references'
import { loadSite } from './site'
import { requiredText, richTextOf } from '@/src/content/text'
import type { CalendarView, EventView, Found, OccurrenceCard } from './view-models'

/** Happenings per page of the calendar. */
const PAGE_SIZE = 60
/** Maximum number of dates that an event's page lists. */
const LISTED_DATES = 12
/** Maximum for events that repeat yearly: nobody plans ten years ahead. */
const LISTED_YEARS = 2
/** How many years ahead the calendar can be browsed. A later month in the address shows the last available month. */
const YEARS_AHEAD = 2

/**
 * The calendar of one month, filtered by the query string. The current month starts at `now`. Never throws for user
 * input.
 */
export async function loadCalendar(locale: Locale, now: LocalDateTime, params: URLSearchParams): Promise<CalendarView> {
  const references = await loadReferences(locale)
  const places = planChoices(references)
  const query = parseQuery(params, places)
  const { filter, rejected } = query
  const month = within(query.month ?? monthOf(now), now)
  const nextMonth = addMonths(month, 1)
  const all = await loadHappenings(`${month}-01T00:00`, `${nextMonth}-01T00:00`)
  const coming = all.filter(({ occurrence }) => occurrence.end > now)
  const facts = coming.map((happening) => happening.facts)
  const chosen = coming.filter((happening) => matches(happening.facts, filter))
  const pages = Math.max(1, Math.ceil(chosen.length / PAGE_SIZE))
  const page = Math.min(query.page, pages)
  const cards = await loadOccurrenceCards(locale, now, chosen.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE))
  return {
    facets: facets(facts, filter, places).map((facet) => ({
      ...facet,
      choices: facet.choices.map(named(facet.name, references)),
    })),
    active: activeFilters(filter, { month: query.month }).map((active) => named(active.name, references)(active)),
    total: chosen.length,
    page,
    pages,
    query: toQuery(filter, { month: query.month }),
    loosen:
      chosen.length > 0
        ? []
        : loosenings(facts, filter, { month: query.month }).map((loosening) =>
            named(loosening.name, references)(loosening),
          ),
    rejected,
    month,
    previousMonth: month > monthOf(now) ? addMonths(month, -1) : null,
    nextMonth,
    days: byDay(cards, `${month}-01`),
  }
}

/** Loads one event with its dates by slug, or the slug it has moved to. */
export async function loadEvent(locale: Locale, now: LocalDateTime, slug: string): Promise<Found<EventView>> {
  const references = await loadReferences(locale)
  const found = await cachedRead(
    ['event', locale, slug],
    ['events', 'activities', 'zones', 'afdelinger', 'venues', 'partners', 'media', 'site'],
    async (door) => {
      const event = await findBySlug('events', slug, door)
      if (!event.found) return event
      const { document } = event
      const series = seriesFrom(document)
      if (series === null) return { found: false as const, movedTo: null }
      const view: Omit<EventView, 'occurrences' | 'more'> = {
        ...factsOf(document, references),
        slug: document.slug,
        title: requiredText(document, 'title', locale),
        summary: requiredText(document, 'summary', locale),
        body: richTextOf(document, 'body', locale),
        needs: document.needs ?? [],
        start: series.start,
        end: series.end,
        rule: series.rule,
        activity: await loadOfferLink(document.activity, locale, door),
        contact: contactOf(document.contact, locale) ?? contactOf((await loadSite(door)).contact, locale),
        partners: await loadPartners(document.partners, door),
        image: await loadImage(document.image, locale, door),
        checkedOn: document.checkedOn ? dayOf(document.checkedOn) : null,
        sample: document.sample ?? false,
        updatedAt: document.updatedAt,
      }
      return { found: true as const, view, series, reasons: reasonsOf(document.exceptions, locale) }
    },
  )
  if (!found.found) return found
  const { view, series, reasons } = found
  const most = view.rule?.frequency === 'yearly' ? LISTED_YEARS : LISTED_DATES
  const coming = upcoming(series, now, most + 1)
  const listed = coming.length > 0 ? coming.slice(0, most) : latest(series)
  return {
    found: true,
    view: {
      ...view,
      occurrences: listed.map((occurrence) => ({ occurrence, reason: reasons[dateOf(occurrence.of)] ?? null })),
      more: coming.length > most,
    },
  }
}

/** The last occurrence of a series that has ended. */
function latest(series: Series) {
  const end = seriesEnd(series)
  return end === null ? [] : occurrencesBetween(series, `${addDays(dateOf(end), -1)}T00:00`, end).slice(-1)
}

/** Groups happenings by the day they start; one that started before the month is listed on the month's first day. */
function byDay(cards: readonly OccurrenceCard[], firstDay: string): CalendarView['days'] {
  const days = new Map<string, OccurrenceCard[]>()
  for (const card of cards) {
    const begins = dateOf(card.occurrence.start)
    const day = begins < firstDay ? firstDay : begins
    days.set(day, [...(days.get(day) ?? []), card])
  }
  return [...days].map(([date, occurrences]) => ({ date, occurrences }))
}

/** Clamps a month to the range that can be shown: not in the past, not beyond `YEARS_AHEAD`. */
function within(month: string, now: LocalDateTime): string {
  const first = monthOf(now)
  const last = addMonths(first, YEARS_AHEAD * 12)
  return month < first ? first : month > last ? last : month
}
