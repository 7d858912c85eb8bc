import type { LocalDateTime, Occurrence } from '@/src/domain/recurrence/series'
import type { StatedFacts } from '@/src/domain/offers/stated-facts'
import { toInstant } from '@/src/domain/time/copenhagen'
import { minutesBetween } from '@/src/domain/time/wall-clock'
import type { Locale } from '@/src/i18n/locales'
import { statedLines } from '@/src/i18n/words/fact-words'
import type { Facts } from '@/src/site/data/view-models'
import { absoluteUrl } from '@/src/urls/site-url'

import type { JsonLdObject } from './JsonLd'
import { organizationId } from './organization-json-ld'
import { placeJsonLd } from './place-json-ld'

interface EventJsonLdInput extends StatedFacts, Pick<Facts, 'ages' | 'price' | 'languages' | 'venue'> {
  name: string
  description: string
  /** Public path of its page. */
  path: string
  /** Name of another organiser; null for the plan, which `organizationJsonLd` describes. */
  provider: string | null
  siteName: string
}

const STATUS = {
  scheduled: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  moved: 'https://schema.org/EventRescheduled',
} as const satisfies Record<Occurrence['state'], string>

/** One occurrence of an event or an offer. Unknown values are left out: an unknown price does not mean free. */
export function eventJsonLd(event: EventJsonLdInput, occurrence: Occurrence, locale: Locale): JsonLdObject {
  const stated = statedLines(event, locale)
  const { price, venue, languages } = event
  const url = absoluteUrl(event.path)
  return {
    '@type': 'Event',
    '@id': `${url}#${occurrence.of}`,
    name: event.name,
    description: event.description,
    url,
    startDate: withDanishOffset(occurrence.start),
    endDate: withDanishOffset(occurrence.end),
    eventStatus: STATUS[occurrence.state],
    ...(occurrence.state === 'moved' && { previousStartDate: withDanishOffset(occurrence.of) }),
    ...(venue !== null && {
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: placeJsonLd(venue),
    }),
    ...(languages.length > 0 && { inLanguage: languages }),
    ...(price.kind !== 'unknown' && { isAccessibleForFree: price.kind === 'free' }),
    ...(price.kind === 'amount' && {
      offers: { '@type': 'Offer', price: price.dkk, priceCurrency: 'DKK', url },
    }),
    ...audience(event),
    ...(stated.length > 0 && { keywords: stated.map(({ words }) => words) }),
    organizer:
      event.provider === null
        ? { '@type': 'Organization', '@id': organizationId(), name: event.siteName }
        : { '@type': 'Organization', name: event.provider },
  }
}

function audience({ ages, womenOnly }: EventJsonLdInput): JsonLdObject {
  if (ages.from === null && ages.to === null && !womenOnly) return {}
  return {
    audience: {
      '@type': 'PeopleAudience',
      ...(ages.from !== null && { suggestedMinAge: ages.from }),
      ...(ages.to !== null && { suggestedMaxAge: ages.to }),
      ...(womenOnly && { suggestedGender: 'female' }),
    },
  }
}

/**
 * `2026-10-25T10:00` → `2026-10-25T10:00:00+01:00`: Danish local time with the UTC offset of that day. Throws a
 * RangeError if it is not a valid time.
 */
export function withDanishOffset(local: LocalDateTime): string {
  const hours = Math.round(minutesBetween(toInstant(local).slice(0, 16), local) / 60)
  return `${local}:00+${String(hours).padStart(2, '0')}:00`
}
