import { directionOf, type Direction, type Locale } from '@/src/i18n/locales'

/** `lang` and `dir` for a fragment that is not in the page's language, otherwise an empty object. */
export function foreign(lang: Locale, page: Locale): { lang?: Locale; dir?: Direction } {
  return lang === page ? {} : { lang, dir: directionOf(lang) }
}
