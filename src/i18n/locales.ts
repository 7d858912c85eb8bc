/**
 * The languages of the site. Adding one needs a line here, a file in `messages/`, and a column for newsletters
 * (README, "Another plan").
 */

export type Direction = 'ltr' | 'rtl'

interface LocaleFacts {
  /** The language's own name for itself, as shown in the language switcher. */
  readonly name: string
  readonly direction: Direction
  /**
   * BCP 47 tag for `Intl`. Western digits everywhere, so that times and phone numbers look the same in all languages.
   */
  readonly intl: string
  /** Open Graph's `language_TERRITORY`. */
  readonly openGraph: string
}

export const LOCALES = {
  da: { name: 'Dansk', direction: 'ltr', intl: 'da-DK', openGraph: 'da_DK' },
  en: { name: 'English', direction: 'ltr', intl: 'en-GB', openGraph: 'en_GB' },
  ar: { name: 'العربية', direction: 'rtl', intl: 'ar-u-nu-latn', openGraph: 'ar_AR' },
  so: { name: 'Soomaali', direction: 'ltr', intl: 'so', openGraph: 'so_SO' },
  tr: { name: 'Türkçe', direction: 'ltr', intl: 'tr-TR', openGraph: 'tr_TR' },
  ur: { name: 'اردو', direction: 'rtl', intl: 'ur-u-nu-latn', openGraph: 'ur_PK' },
} as const satisfies Record<string, LocaleFacts>

export type Locale = keyof typeof LOCALES

/** Danish: the source of every translation, and the fallback. */
export const SOURCE_LOCALE = 'da' satisfies Locale

export const LOCALE_CODES = Object.keys(LOCALES) as Locale[]

/** Whether an external string (a URL segment, a cookie) is one of our languages. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && Object.hasOwn(LOCALES, value)
}

/** The writing direction of a language. */
export function directionOf(locale: Locale): Direction {
  return LOCALES[locale].direction
}
