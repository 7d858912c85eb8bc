import type { Weekday } from '@/src/domain/vocabulary'

import { LOCALES, type Locale } from './locales.ts'

/**
 * Dates, times and amounts as the reader's language writes them, in Western digits. Wall-clock strings are read as if they
 * were UTC and written in UTC: so no zone shifts them.
 */

/** `short`: "tir. 3. mar."; `medium`: "tirsdag 3. marts"; `long`: with the year. */
export type DateStyle = 'short' | 'medium' | 'long'

const dateStyles = {
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  medium: { weekday: 'long', day: 'numeric', month: 'long' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<DateStyle, Intl.DateTimeFormatOptions>

/** Days from Monday: 2024-01-01 was one. */
const weekdayNumbers = { MO: 1, TU: 2, WE: 3, TH: 4, FR: 5, SA: 6, SU: 7 } as const satisfies Record<Weekday, number>

const formats = new Map<string, Intl.DateTimeFormat>()

/** `Intl` formats are dear to make, and few: kept. */
function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options)
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(LOCALES[locale].intl, {
    ...options,
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  })
  formats.set(key, made)
  return made
}

/** A `YYYY-MM-DD`, `YYYY-MM` or `YYYY-MM-DDTHH:mm` as the instant that reads the same in UTC. Throws RangeError on anything else. */
function asUtc(local: string): Date {
  const date = new Date(local.length <= 10 ? local : `${local.slice(0, 16)}Z`)
  if (Number.isNaN(date.getTime())) throw new RangeError(`Not a date: ${local}`)
  return date
}

/** The day of a `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`. Throws RangeError on anything else. */
export function formatDate(local: string, locale: Locale, style: DateStyle = 'medium'): string {
  return dateFormat(locale, dateStyles[style]).format(asUtc(local))
}

/** The day without its weekday, for "updated on": "3. marts 2026". */
export function formatDay(local: string, locale: Locale): string {
  return dateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(asUtc(local))
}

/** The month of a `YYYY-MM` (or a longer date), with its year: "marts 2026". */
export function formatMonth(local: string, locale: Locale): string {
  return dateFormat(locale, { month: 'long', year: 'numeric' }).format(asUtc(local))
}

const separators = new Map<Locale, string>()

/** What stands between hours and minutes. */
function timeSeparator(locale: Locale): string {
  const known = separators.get(locale)
  if (known !== undefined) return known
  const parts = dateFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(0)
  const separator = parts.find(({ type }) => type === 'literal')?.value ?? ':'
  separators.set(locale, separator)
  return separator
}

/** The time of a `YYYY-MM-DDTHH:mm`, or of `HH:mm`, on the 24-hour clock that stands on Danish doors: "10.00" in Danish, "10:00" elsewhere. */
export function formatTime(local: string, locale: Locale): string {
  const time = local.length > 5 ? local.slice(11, 16) : local
  return time.replace(':', timeSeparator(locale))
}

/** From and to, times or date-times of one day: "10.00–12.00". In right-to-left text it keeps its order by an isolate. */
export function formatTimeRange(start: string, end: string, locale: Locale): string {
  const range = `${formatTime(start, locale)}–${formatTime(end, locale)}`
  return LOCALES[locale].direction === 'rtl' ? `\u2066${range}\u2069` : range
}

/** The name of a weekday: `long` "tirsdag", `short` "tir." */
export function weekdayName(weekday: Weekday, locale: Locale, width: 'long' | 'short' = 'long'): string {
  return dateFormat(locale, { weekday: width }).format(new Date(Date.UTC(2024, 0, weekdayNumbers[weekday])))
}

/** A whole or broken number with the language's separators: "4.508" in Danish. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(LOCALES[locale].intl, { numberingSystem: 'latn' }).format(value)
}

/**
 * A figure of an indicator with two decimals at most: "27,66 %", "5,3", "1.204". In right-to-left text a percentage is isolated,
 * or its sign would change sides after a letter.
 */
export function formatFigure(value: number, unit: 'percent' | 'count' | 'grade', locale: Locale): string {
  const { intl, direction } = LOCALES[locale]
  const options = { numberingSystem: 'latn', maximumFractionDigits: 2 } as const
  if (unit !== 'percent') return new Intl.NumberFormat(intl, options).format(value)
  const percentage = new Intl.NumberFormat(intl, { ...options, style: 'percent' }).format(value / 100)
  return direction === 'rtl' ? `\u2066${percentage}\u2069` : percentage
}

/** Danish kroner; øre only where there are some: "25 kr." */
export function formatPrice(dkk: number, locale: Locale): string {
  return new Intl.NumberFormat(LOCALES[locale].intl, {
    numberingSystem: 'latn',
    style: 'currency',
    currency: 'DKK',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(dkk)
}

/** A file's size in the unit that reads best: "2,4 MB". `bytes` is a whole number. */
export function formatBytes(bytes: number, locale: Locale): string {
  const large = bytes >= 1_000_000
  return new Intl.NumberFormat(LOCALES[locale].intl, {
    numberingSystem: 'latn',
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0,
  }).format(bytes / (large ? 1_000_000 : 1_000))
}

/** Words at the beginning of a line, with a capital letter as the language writes it. */
export function capitalised(words: string, locale: Locale): string {
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1)
}
