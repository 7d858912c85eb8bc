import type { Weekday } from '@/src/domain/vocabulary'

import { LOCALES, type Locale } from './locales.ts'

/**
 * Formats dates, times and amounts in the reader's language, with Western digits. Wall-clock strings are parsed and
 * formatted as UTC, so that no time zone shifts them.
 */

/** `short`: "tir. 3. mar."; `medium`: "tirsdag 3. marts"; `long`: with the year. */
export type DateStyle = 'short' | 'medium' | 'long'

const dateStyles = {
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  medium: { weekday: 'long', day: 'numeric', month: 'long' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<DateStyle, Intl.DateTimeFormatOptions>

/** Day of January 2024, which began on a Monday. */
const weekdayNumbers = { MO: 1, TU: 2, WE: 3, TH: 4, FR: 5, SA: 6, SU: 7 } as const satisfies Record<Weekday, number>

const formats = new Map<string, Intl.DateTimeFormat>()

/** Caches `Intl` formats: they are expensive to create, and few. */
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

/** Parses `YYYY-MM-DD`, `YYYY-MM` or `YYYY-MM-DDTHH:mm` as UTC. Throws a RangeError on anything else. */
function asUtc(local: string): Date {
  const date = new Date(local.length <= 10 ? local : `${local.slice(0, 16)}Z`)
  if (Number.isNaN(date.getTime())) throw new RangeError(`Not a date: ${local}`)
  return date
}

/** Formats the day of a `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`. Throws a RangeError on anything else. */
export function formatDate(local: string, locale: Locale, style: DateStyle = 'medium'): string {
  return dateFormat(locale, dateStyles[style]).format(asUtc(local))
}

/** Formats the day without its weekday, for "updated on": "3. marts 2026". */
export function formatDay(local: string, locale: Locale): string {
  return dateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(asUtc(local))
}

/** Formats the month of a `YYYY-MM` (or a longer date), with its year: "marts 2026". */
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

/**
 * Formats the time of a `YYYY-MM-DDTHH:mm`, or of `HH:mm`, on the 24-hour clock used in Denmark: "10.00" in Danish,
 * "10:00" in other languages.
 */
export function formatTime(local: string, locale: Locale): string {
  const time = local.length > 5 ? local.slice(11, 16) : local
  return time.replace(':', timeSeparator(locale))
}

/**
 * Formats a range of times, or of date-times on one day: "10.00–12.00". In right-to-left text a directional isolate
 * keeps its order.
 */
export function formatTimeRange(start: string, end: string, locale: Locale): string {
  const range = `${formatTime(start, locale)}–${formatTime(end, locale)}`
  return LOCALES[locale].direction === 'rtl' ? `\u2066${range}\u2069` : range
}

/** Returns the name of a weekday: `long` "tirsdag", `short` "tir." */
export function weekdayName(weekday: Weekday, locale: Locale, width: 'long' | 'short' = 'long'): string {
  return dateFormat(locale, { weekday: width }).format(new Date(Date.UTC(2024, 0, weekdayNumbers[weekday])))
}

/** Formats a number with the language's separators: "4.508" in Danish. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(LOCALES[locale].intl, { numberingSystem: 'latn' }).format(value)
}

/**
 * Formats an indicator's figure with at most two decimals: "27,66 %", "5,3", "1.204". In right-to-left text a
 * percentage is isolated, because its sign would otherwise change sides after a letter.
 */
export function formatFigure(value: number, unit: 'percent' | 'count' | 'grade', locale: Locale): string {
  const { intl, direction } = LOCALES[locale]
  const options = { numberingSystem: 'latn', maximumFractionDigits: 2 } as const
  if (unit !== 'percent') return new Intl.NumberFormat(intl, options).format(value)
  const percentage = new Intl.NumberFormat(intl, { ...options, style: 'percent' }).format(value / 100)
  return direction === 'rtl' ? `\u2066${percentage}\u2069` : percentage
}

/** Formats Danish kroner, with øre only if there are any: "25 kr." */
export function formatPrice(dkk: number, locale: Locale): string {
  return new Intl.NumberFormat(LOCALES[locale].intl, {
    numberingSystem: 'latn',
    style: 'currency',
    currency: 'DKK',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(dkk)
}

/** Formats a file size in kB or MB: "2,4 MB". `bytes` is a whole number. */
export function formatBytes(bytes: number, locale: Locale): string {
  const large = bytes >= 1_000_000
  return new Intl.NumberFormat(LOCALES[locale].intl, {
    numberingSystem: 'latn',
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0,
  }).format(bytes / (large ? 1_000_000 : 1_000))
}

/** Capitalises the first letter, by the rules of the language. */
export function capitalised(words: string, locale: Locale): string {
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1)
}
