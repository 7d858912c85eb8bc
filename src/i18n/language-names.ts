import { capitalised } from './format.ts'
import { LOCALES, type Locale } from './locales.ts'

/**
 * Where CLDR, as Node has it, says a language otherwise than those who speak ours here. Somali: it knows an English word for Turkish
 * ("Turkish"), and forms that our translation does not use. Arabic: "الدانمركية" and "الأوردية" are written otherwise in Denmark. Urdu: two
 * are spelt from the English. In Danish, English, Turkish and Polish all are as people say them.
 */
const OTHERWISE: { readonly [Language in Locale]?: Readonly<Record<string, string>> } = {
  ar: { da: 'الدنماركية', ur: 'الأردية' },
  so: { da: 'Deenish', tr: 'Turki', ur: 'Urdu', ku: 'Kurdi' },
  ur: { ti: 'تگرینیا', uk: 'یوکرینی' },
}

const names = new Map<Locale, Intl.DisplayNames>()

/** A language as it is called in the midst of a sentence: "arabisk" in Danish, "Arabic" in English. `language` is a code of BCP 47; one that nobody knows stands as it is. */
export function languageName(language: string, locale: Locale): string {
  const known = names.get(locale) ?? new Intl.DisplayNames(LOCALES[locale].intl, { type: 'language' })
  names.set(locale, known)
  return OTHERWISE[locale]?.[language] ?? known.of(language) ?? language
}

/** The same where it stands alone, or first: "Arabisk". */
export function languageTitle(language: string, locale: Locale): string {
  return capitalised(languageName(language, locale), locale)
}

/**
 * A language's own name for itself, as it stands where one chooses a language. For the server: not every browser knows the names of
 * languages in all of ours.
 */
export function ownName(locale: Locale): string {
  return languageTitle(locale, locale)
}
