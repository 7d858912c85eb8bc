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

/** An offer or an event as mails, newsletters and posters tell of it: its texts, and its facts in words of one language. */
export interface Told {
  kind: 'offer' | 'event'
  slug: string
  title: Text
  summary: Text
  need: Need | null
  /** A line each: "Hver onsdag 16.00–18.00". Empty: no time is known, or it is over. */
  when: string[]
  /** "Weekly, in the forenoon": what is known of an offer without times. */
  timeNote: Text | null
  where: { name: string; address: string | null } | null
  /** For whom, price, sign-up, languages: a few words each. An unknown price is left out. */
  facts: string[]
  /** Those that are told in a list of dates too. Editions that were frozen before they were have none. */
  brief?: string[]
  contact: Contact | null
  /** Made for trying the system out, and shown so. */
  sample: boolean
}

/** Tells of an offer that was read in all languages. Times that have ended before `now` are left out. */
export function toldOffer(offer: Activity, references: References, locale: Locale, now: LocalDateTime): Told {
  const facts = factsOf(offer, references)
  const times = offer.state === 'open' ? sessionTimes((offer.sessions ?? []).map(sessionFrom), locale, now) : []
  return {
    ...told(offer, facts, locale),
    kind: 'offer',
    when: times.map(({ words, start, end, period }) =>
      [`${words} ${formatTimeRange(start, end, locale)}`, ...(period === null ? [] : [period])].join(', '),
    ),
    timeNote: times.length > 0 ? null : textOf(offer, 'timeNote', locale),
  }
}

/** Tells of an event that was read in all languages, by the first date after `now` that is not cancelled. */
export function toldEvent(event: Event, references: References, locale: Locale, now: LocalDateTime): Told {
  const series = seriesFrom(event)
  const next =
    series === null ? undefined : upcoming(series, now, NEXT_DATES).find(({ state }) => state !== 'cancelled')
  const rule = series?.rule ?? null
  return {
    ...told(event, factsOf(event, references), locale),
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

/** An offer or event as it is stored, read in all languages. */
export type Tellable = { kind: 'offer'; document: Activity } | { kind: 'event'; document: Event }

/** Tells of either. */
export function tell({ kind, document }: Tellable, references: References, locale: Locale, now: LocalDateTime): Told {
  return kind === 'offer' ? toldOffer(document, references, locale, now) : toldEvent(document, references, locale, now)
}

/** What stands beside a date in a list: that it is an example, and what nobody may miss. */
export function briefNotes({ sample, brief = [] }: Pick<Told, 'sample' | 'brief'>, locale: Locale): string[] {
  return [...(sample ? [translator(locale)('common.sample')] : []), ...brief]
}

/** What must be known before setting out to an offer: that it rests, is over, has not begun or is not sure. Null: it is open. */
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

/** Dates that are looked at for one that takes place. */
const NEXT_DATES = 10

function told(document: Activity | Event, facts: Facts, locale: Locale): Omit<Told, 'kind' | 'when' | 'timeNote'> {
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
