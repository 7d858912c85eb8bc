import { toLocal } from '../time/copenhagen.ts'
import type { Weekday } from '../vocabulary.ts'
import { occurrencesBetween } from './occurrences.ts'
import type { Exception, LocalDate, LocalDateTime, Rule, Series } from './series.ts'

/** A series as stored in the database: instants as ISO strings, days as instants at noon UTC, empty fields as null. */
export interface StoredSeries {
  start?: string | null
  end?: string | null
  repeats?: {
    frequency?: 'once' | 'weekly' | 'monthly' | 'yearly' | null
    interval?: number | null
    weekdays?: readonly Weekday[] | null
    ordinal?: '1' | '2' | '3' | '4' | '-1' | null
    weekday?: Weekday | null
    until?: string | null
    count?: number | null
  } | null
  extraDates?: readonly { start?: string | null; end?: string | null }[] | null
  skippedDates?: readonly { date?: string | null }[] | null
  exceptions?: readonly StoredException[] | null
}

interface StoredException {
  date?: string | null
  state?: 'cancelled' | 'moved' | null
  start?: string | null
  end?: string | null
}

/**
 * Converts a stored series to the domain's form, in Danish wall-clock time. Null while it has no start or end (a
 * draft).
 */
export function seriesFrom(stored: StoredSeries): Series | null {
  if (!stored.start || !stored.end) return null
  const plain: Series = {
    start: toLocal(stored.start),
    end: toLocal(stored.end),
    rule: ruleFrom(stored.repeats),
    extraDates: (stored.extraDates ?? []).flatMap(({ start, end }) =>
      start && end ? [{ start: toLocal(start), end: toLocal(end) }] : [],
    ),
    skippedDates: (stored.skippedDates ?? []).flatMap(({ date }) => (date ? [dayOf(date)] : [])),
    exceptions: [],
  }
  return {
    ...plain,
    exceptions: (stored.exceptions ?? []).flatMap((exception) => exceptionFrom(exception, plain) ?? []),
  }
}

/** The day of a stored date: noon UTC is on the same day in Denmark. */
export function dayOf(stored: string): LocalDate {
  return stored.slice(0, 10)
}

/**
 * Returns the original start (`of`) of the occurrence on a day, ignoring exceptions. For a day without an occurrence,
 * returns that day at the series' start time, which validation then reports as no occurrence.
 */
export function occurrenceOn(series: Series, date: LocalDate): LocalDateTime {
  const [first] = occurrencesBetween({ ...series, exceptions: [] }, `${date}T00:00`, `${date}T23:59`).filter(({ of }) =>
    of.startsWith(date),
  )
  return first?.of ?? `${date}T${series.start.slice(11)}`
}

function exceptionFrom({ date, state, start, end }: StoredException, series: Series): Exception | null {
  if (!date) return null
  const of = occurrenceOn(series, dayOf(date))
  if (state !== 'moved') return { of, state: 'cancelled' }
  return start && end ? { of, state: 'moved', start: toLocal(start), end: toLocal(end) } : null
}

function ruleFrom(repeats: StoredSeries['repeats']): Rule | null {
  if (!repeats?.frequency || repeats.frequency === 'once') return null
  const common = {
    interval: repeats.interval ?? 1,
    ...(repeats.until ? { until: dayOf(repeats.until) } : {}),
    ...(repeats.count ? { count: repeats.count } : {}),
  }
  switch (repeats.frequency) {
    case 'weekly':
      return { frequency: 'weekly', weekdays: repeats.weekdays ?? [], ...common }
    case 'monthly':
      return {
        frequency: 'monthly',
        weekday: repeats.weekday ?? 'MO',
        ordinal: ORDINALS[repeats.ordinal ?? '1'],
        ...common,
      }
    case 'yearly':
      return { frequency: 'yearly', ...common }
  }
}

const ORDINALS = { '1': 1, '2': 2, '3': 3, '4': 4, '-1': -1 } as const
