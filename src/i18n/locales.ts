/**
 * The languages that a site can have. Adding one is a line here, a file of messages in `messages/`, and a file of content in the
 * plan's `texts/` (without it, content is in Danish); then `npm run generate`, and what is missing does not compile or pass its test.
 */

export type Direction = 'ltr' | 'rtl'

interface LocaleFacts {
  readonly direction: Direction
  /**
   * BCP 47 tag for `Intl`. Western digits everywhere, so that times and phone numbers look the same in all languages.
   */
  readonly intl: string
  /** Open Graph's `language_TERRITORY`. */
  readonly openGraph: string
}

export const LOCALES = {
  da: { direction: 'ltr', intl: 'da-DK', openGraph: 'da_DK' },
  en: { direction: 'ltr', intl: 'en-GB', openGraph: 'en_GB' },
  ar: { direction: 'rtl', intl: 'ar-u-nu-latn', openGraph: 'ar_AR' },
  so: { direction: 'ltr', intl: 'so', openGraph: 'so_SO' },
  tr: { direction: 'ltr', intl: 'tr-TR', openGraph: 'tr_TR' },
  ur: { direction: 'rtl', intl: 'ur-u-nu-latn', openGraph: 'ur_PK' },
  pl: { direction: 'ltr', intl: 'pl-PL', openGraph: 'pl_PL' },
} as const satisfies Record<string, LocaleFacts>

export type Locale = keyof typeof LOCALES

/** Danish: the source of every translation, and the fallback. */
export const SOURCE_LOCALE = 'da' as const satisfies Locale

/** All of them. Those of an installation are in `src/plans/languages.ts`. */
export const LOCALE_CODES = Object.keys(LOCALES) as Locale[]

/** The writing direction of a language. */
export function directionOf(locale: Locale): Direction {
  return LOCALES[locale].direction
}
