import type { Event, Media, Newsletter } from '@/payload-types'
import { contactOf } from '@/src/content/facts'
import { indexedFacts } from '@/src/content/indexed-facts'
import type { References } from '@/src/content/references'
import { idOf, idsOf } from '@/src/content/relations'
import { editorTextOf, requiredText, textOf } from '@/src/content/text'
import { describeEvent, describeOffer } from '@/src/content/summary'
import { comingDates } from '@/src/domain/newsletters/coming-dates'
import type { OfferFacts } from '@/src/domain/offers/facts'
import { isForAfdeling, isForZone } from '@/src/domain/offers/filter'
import { dayOf, seriesFrom } from '@/src/domain/recurrence/stored-series'
import type { LocalDateTime, Occurrence, Series } from '@/src/domain/recurrence/series'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import type { Sources } from '@/src/formats/newsletter/sources'
import type { NewsletterBlock, NewsletterContent } from './newsletter-content.ts'
import { paragraphsOf } from './paragraphs.ts'

export type StoredBlock = NonNullable<Newsletter['blocks']>[number]

/**
 * Composes an edition in one language at `now` (Danish time): its own texts, and the current facts of the offers and
 * events it refers to. Whatever is empty or not public is left out.
 */
export function compose(sources: Sources, locale: Locale, now: LocalDateTime): NewsletterContent {
  const { newsletter, siteName } = sources
  const references = sources.referencesIn(locale)
  return {
    locale,
    slug: newsletter.slug,
    date: dayOf(newsletter.date),
    at: now,
    siteName,
    ...audienceOf(newsletter, references),
    title: requiredText(newsletter, 'title', locale),
    intro: textOf(newsletter, 'intro', locale),
    blocks: (newsletter.blocks ?? []).flatMap((block) => blockOf(block, { sources, references, locale, now }) ?? []),
    sample: newsletter.sample ?? false,
  }
}

interface Setting {
  sources: Sources
  references: References
  locale: Locale
  now: LocalDateTime
}

function blockOf(block: StoredBlock, { sources, references, locale, now }: Setting): NewsletterBlock | null {
  switch (block.blockType) {
    case 'heading':
    case 'notice': {
      const text = textOf(block, 'text', locale)
      return text && { kind: block.blockType, text }
    }
    case 'text': {
      const found = editorTextOf(block, 'body', locale)
      return found && { kind: 'text', paragraphs: paragraphsOf(found.value), lang: found.lang, state: found.state }
    }
    case 'picture': {
      const media = sources.pictures.get(idOf(block.image) ?? '')
      const file = media && fileOf(media)
      return file
        ? {
            kind: 'picture',
            alt: requiredText(media, 'alt', locale),
            caption: textOf(block, 'caption', locale),
            ...file,
          }
        : null
    }
    case 'offer': {
      const offer = sources.offers.get(idOf(block.offer) ?? '')
      return offer ? { kind: 'summary', summary: describeOffer(offer, references, locale, now) } : null
    }
    case 'event': {
      const event = sources.events.get(idOf(block.event) ?? '')
      return event ? { kind: 'summary', summary: describeEvent(event, references, locale, now) } : null
    }
    case 'dates': {
      const dates = datesOf(block, sources, now).map(({ event, occurrence }) => ({
        summary: describeEvent(event.stored, references, locale, now),
        occurrence,
      }))
      return dates.length === 0 ? null : { kind: 'dates', title: textOf(block, 'title', locale), dates }
    }
    case 'quote': {
      const text = textOf(block, 'text', locale)
      return text && { kind: 'quote', text, by: textOf(block, 'by', locale) }
    }
    case 'contact': {
      const contact = contactOf(block, locale)
      return contact && { kind: 'contact', contact }
    }
  }
}

/**
 * Returns the dates in a list of coming events at `now`: for the list's own zones, or else for the edition's audience.
 */
export function datesOf(
  { zones, needs, days, most }: Extract<StoredBlock, { blockType: 'dates' }>,
  sources: Sources,
  now: LocalDateTime,
): { event: { stored: Event; series: Series }; occurrence: Occurrence }[] {
  const references = sources.referencesIn(SOURCE_LOCALE)
  const own = numbersOf(idsOf(zones), references)
  const isWanted = own.length > 0 ? forZones(own) : forAudience(sources.newsletter, references)
  const events = sources.coming.flatMap((stored) => {
    const series = seriesFrom(stored)
    const facts = factsOf(stored, references)
    const isAbout = (needs ?? []).length === 0 || facts.needs.some((need) => needs?.includes(need))
    return series !== null && isAbout && isWanted(facts) ? [{ stored, series }] : []
  })
  return comingDates(events, { now, days, most })
}

type Wanted = (facts: OfferFacts) => boolean

function forAudience(newsletter: Newsletter, references: References): Wanted {
  const { zones, afdelinger } = audienceOf(newsletter, references)
  if (newsletter.audience === 'zones') return forZones(zones.map(({ number }) => number))
  if (newsletter.audience === 'afdelinger')
    return (facts) => afdelinger.some((afdeling) => isForAfdeling(facts, afdeling))
  return () => true
}

function forZones(numbers: readonly number[]): Wanted {
  return (facts) => numbers.some((number) => isForZone(facts, number))
}

function factsOf(event: Event, references: References): OfferFacts {
  return { ...indexedFacts(event, references), id: event.id, weekdays: [], state: 'open' }
}

function audienceOf(
  { audience, zones, afdelinger }: Newsletter,
  references: References,
): Pick<NewsletterContent, 'zones' | 'afdelinger'> {
  return {
    zones: audience === 'zones' ? idsOf(zones).flatMap((id) => references.zones[id] ?? []) : [],
    afdelinger:
      audience === 'afdelinger'
        ? idsOf(afdelinger).flatMap((id) => {
            const found = references.afdelinger[id]
            const zone = found && references.zones[found.zone]?.number
            return found && zone !== undefined ? [{ slug: found.slug, name: found.name, zone }] : []
          })
        : [],
  }
}

function numbersOf(ids: readonly string[], { zones }: References): number[] {
  return ids.flatMap((id) => zones[id]?.number ?? [])
}

/** Returns a picture size suitable for both mails and sheets. */
function fileOf({ sizes, url, width, height }: Media): { src: string; width: number; height: number } | null {
  const size = sizes?.webp800
  if (size?.url && size.width && size.height) return { src: size.url, width: size.width, height: size.height }
  return url && width && height ? { src: url, width, height } : null
}
