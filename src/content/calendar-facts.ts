import type { Activity, Event } from '@/payload-types'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { factLines } from '@/src/i18n/words/fact-words'
import { factsOf } from './facts'
import type { References } from './references'
import { requiredText, textOf } from './text'

export interface CalendarFacts {
  title: string
  description: string | null
  location: string | null
  geo: { latitude: number; longitude: number } | null
  /** ISO 8601. */
  lastModified: string
}

/** An offer or event as a calendar app shows it: its texts and place, with its facts in words of one language. */
export function calendarFacts(document: Activity | Event, locale: Locale, references: References): CalendarFacts {
  const facts = factsOf(document, references)
  const { venue } = facts
  const summary = textOf(document, 'summary', locale)
  const title = requiredText(document, 'title', locale).value
  return {
    title: document.sample ? `${title} (${translator(locale)('common.sample')})` : title,
    description:
      [
        summary?.value,
        factLines(facts, locale)
          .map(({ words }) => words)
          .join(' · '),
      ]
        .filter(Boolean)
        .join('\n') || null,
    location: venue && [venue.name, venue.address].filter(Boolean).join(', '),
    geo:
      venue?.latitude != null && venue.longitude != null
        ? { latitude: venue.latitude, longitude: venue.longitude }
        : null,
    lastModified: document.updatedAt,
  }
}
