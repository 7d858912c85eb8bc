import type { Locale } from '../i18n/locales.ts'

/** The maximum number of languages on one poster: more could not be read from across the stairs. */
export const MOST_LANGUAGES = 4

/** The maximum number of languages on a newsletter sheet, side by side or folded. */
export const MOST_EDITION_LANGUAGES = 2

/** The parameters of a printed thing's address. */
export const PRINT_PARAMS = ['sprog', 'format', 'strimler'] as const

export const PAPER_SIZES = ['a4', 'a3'] as const
export type PaperSize = (typeof PAPER_SIZES)[number]

export interface PrintQuery {
  /** One to four languages; the first is the main one. */
  locales: [Locale, ...Locale[]]
  size: PaperSize
  /** Tear-off strips. */
  tabs: boolean
}

/** A problem with a print URL; its text is in the messages under `print.problem`. */
export type PrintProblem = 'languages' | 'tooMany' | 'size'

/**
 * Parses a print URL of a site in these languages: `?sprog=da,ar&format=a3&strimler=1`. Without languages, the page's language is used. Duplicate
 * languages count once. Unknown parameters are ignored, but unknown languages and sizes are refused.
 */
export function printQuery(
  params: URLSearchParams,
  locale: Locale,
  languages: readonly Locale[],
  most = MOST_LANGUAGES,
): PrintQuery | PrintProblem {
  const isLanguage = (code: string | undefined): code is Locale => languages.some((one) => one === code)
  const named = (params.get('sprog') ?? locale).split(',').map((one) => one.trim().toLowerCase())
  const [first, ...others] = [...new Set(named)]
  if (!isLanguage(first) || !others.every(isLanguage)) return 'languages'
  if (others.length >= most) return 'tooMany'
  const size = PAPER_SIZES.find((one) => one === (params.get('format') ?? 'a4').toLowerCase())
  if (size === undefined) return 'size'
  return { locales: [first, ...others], size, tabs: params.get('strimler') === '1' }
}
