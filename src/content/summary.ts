import type { Activity, Event } from '@/payload-types'
import { upcoming } from '@/src/domain/recurrence/occurrences'
import { sessionFrom } from '@/src/domain/recurrence/stored-session'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import { dayOf, seriesFrom } from '@/src/domain/recurrence/stored-series'
import type { Need } from '@/src/domain/vocabulary'
import { capitalised, formatDate, formatDay, formatTimeRange } from '@/src/i18n/format'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { briefWords, factLines } from '@/src/i18n/words/fact-words'
import { recurrenceWords } from '@/src/i18n/words/recurrence-words'
import { sessionTimes } from '@/src/i18n/words/session-times'
import { type Contact, contactOf, type Facts, factsOf } from './facts'
import type { References } from './references'
import { requiredText, type Text, textOf } from './text'

/**
 * An offer or event as presented in mails, newsletters and posters: its texts, and its facts in words of one language.
 */
export interface Summary {
  kind: 'offer' | 'event'
  slug: string
  title: Text
  summary: Text
  need: Need | null
  /** One line each: "Hver onsdag 16.00–18.00". Empty if no time is known, or all are in the past. */
  when: string[]
  /** "Weekly, in the forenoon": a description of the time for an offer without exact times. */
  timeNote: Text | null
  where: { name: string; address: string | null } | null
  /** For whom, price, sign-up, languages: a few words each. An unknown price is left out. */
  facts: string[]
  /** The facts that are shown in lists of dates too. Editions frozen before this field existed have none. */
  brief?: string[]
  contact: Contact | null
  /** Created for trying the system out, and labelled as such. */
  sample: boolean
}

/** Presents an offer that was read in all languages. Times that ended before `now` are left out. */
export function describeOffer(offer: Activity, references: References, locale: Locale, now: LocalDateTime): Summary {
  const facts = factsOf(offer, references)
  const times = offer.state === 'open' ? sessionTimes((offer.sessions ?? []).map(sessionFrom), locale, now) : []
  return {
    ...summaryOf(offer, facts, locale),
    kind: 'offer',
    when: times.map(({ words, start, end, period }) =>
      [`${words} ${formatTimeRange(start, end, locale)}`, ...(period === null ? [] : [period])].join(', '),
    ),
    timeNote: times.length > 0 ? null : textOf(offer, 'timeNote', locale),
  }
}

/** Presents an event that was read in all languages, with its first date after `now` that is not cancelled. */
export function describeEvent(event: Event, references: References, locale: Locale, now: LocalDateTime): Summary {
  const series = seriesFrom(event)
  const next =
    series === null ? undefined : upcoming(series, now, NEXT_DATES).find(({ state }) => state !== 'cancelled')
  const rule = series?.rule ?? null
  return {
    ...summaryOf(event, factsOf(event, references), locale),
    kind: 'event',
    when:
      next === undefined
        ? []
        : [
            `${capitalised(formatDate(next.start, locale, 'long'), locale)} ${formatTimeRange(next.start, next.end, locale)}`,
            ...(rule === null ? [] : [recurrenceWords(rule, locale)]),
          ],
    timeNote: null,
  }
}

/** A stored offer or event, read in all languages. */
export type Describable = { kind: 'offer'; document: Activity } | { kind: 'event'; document: Event }

/** Presents an offer or an event. */
export function describe(
  { kind, document }: Describable,
  references: References,
  locale: Locale,
  now: LocalDateTime,
): Summary {
  return kind === 'offer'
    ? describeOffer(document, references, locale, now)
    : describeEvent(document, references, locale, now)
}

/** Returns the notes shown next to a date in a list: the sample label, and the facts that readers must not miss. */
export function briefNotes({ sample, brief = [] }: Pick<Summary, 'sample' | 'brief'>, locale: Locale): string[] {
  return [...(sample ? [translator(locale)('common.sample')] : []), ...brief]
}

/** A notice for offers that are not open: paused, closed, planned or unconfirmed. Null if the offer is open. */
export function offerNote(
  { state, pausedUntil }: Pick<Activity, 'state' | 'pausedUntil'>,
  locale: Locale,
): string | null {
  const t = translator(locale)
  if (state === 'open') return null
  return state === 'paused' && pausedUntil
    ? t('offers.state.pausedUntil', { date: formatDay(dayOf(pausedUntil), locale) })
    : t(`offers.state.${state}`)
}

/** How many coming dates are searched for one that is not cancelled. */
const NEXT_DATES = 10

function summaryOf(
  document: Activity | Event,
  facts: Facts,
  locale: Locale,
): Omit<Summary, 'kind' | 'when' | 'timeNote'> {
  return {
    slug: document.slug,
    title: requiredText(document, 'title', locale),
    summary: requiredText(document, 'summary', locale),
    need: document.needs?.[0] ?? null,
    where: facts.venue && { name: facts.venue.name, address: facts.venue.address },
    facts: factLines(facts, locale).map(({ words }) => words),
    brief: briefWords(facts, locale),
    contact: contactOf(document.contact, locale),
    sample: document.sample ?? false,
  }
}
