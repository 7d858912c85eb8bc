import { isLocale, type Locale } from '../i18n/locales.ts'

/** Languages on one poster: with more, none could be read from across the stairs. */
export const MOST_LANGUAGES = 4

/** Languages in which an edition of the newsletter hangs side by side, or lies in one folded sheet. */
export const MOST_EDITION_LANGUAGES = 2

export const PAPER_SIZES = ['a4', 'a3'] as const
export type PaperSize = (typeof PAPER_SIZES)[number]

export interface PrintQuery {
  /** One to four, the first one first. */
  locales: [Locale, ...Locale[]]
  size: PaperSize
  /** Strips to tear off. */
  tabs: boolean
}

/** What is wrong with an address; each has its words in the messages, under `print.problem`. */
export type PrintProblem = 'languages' | 'tooMany' | 'size'

/**
 * What is to be printed, from an address: `?sprog=da,ar&format=a3&strimler=1`. Without languages: in the one of the page.
 * A language that is named twice counts once. What is not known is ignored, but for languages and sizes, which are refused.
 */
export function printQuery(params: URLSearchParams, locale: Locale, most = MOST_LANGUAGES): PrintQuery | PrintProblem {
  const named = (params.get('sprog') ?? locale).split(',').map((one) => one.trim().toLowerCase())
  const [first, ...others] = [...new Set(named)]
  if (!isLocale(first) || !others.every(isLocale)) return 'languages'
  if (others.length >= most) return 'tooMany'
  const size = PAPER_SIZES.find((one) => one === (params.get('format') ?? 'a4').toLowerCase())
  if (size === undefined) return 'size'
  return { locales: [first, ...others], size, tabs: params.get('strimler') === '1' }
}
