import { capitalised } from './format.ts'
import { LOCALES, type Locale } from './locales.ts'

/**
 * Names where Node's CLDR data differs from what speakers in Denmark say. Somali: CLDR has the English word "Turkish", and
 * forms that our translation does not use. Arabic: two names are spelt differently in Denmark. Urdu: two are spelt after
 * the English. The other languages need no override.
 */
const OTHERWISE: { readonly [Language in Locale]?: Readonly<Record<string, string>> } = {
  ar: { da: 'الدنماركية', ur: 'الأردية' },
  so: { da: 'Deenish', tr: 'Turki', ur: 'Urdu', ku: 'Kurdi' },
  ur: { ti: 'تگرینیا', uk: 'یوکرینی' },
}

const names = new Map<Locale, Intl.DisplayNames>()

/**
 * The name of a language inside a sentence: "arabisk" in Danish, "Arabic" in English. `language` is a BCP 47 code; an
 * unknown code is returned as is.
 */
export function languageName(language: string, locale: Locale): string {
  const known = names.get(locale) ?? new Intl.DisplayNames(LOCALES[locale].intl, { type: 'language' })
  names.set(locale, known)
  return OTHERWISE[locale]?.[language] ?? known.of(language) ?? language
}

/** The same, capitalised to stand alone or first: "Arabisk". */
export function languageTitle(language: string, locale: Locale): string {
  return capitalised(languageName(language, locale), locale)
}

/**
 * A language's own name for itself, for language switchers. Server only: browsers do not have the names in all our
 * languages.
 */
export function ownName(locale: Locale): string {
  return languageTitle(locale, locale)
}
