import { LOCALES, type Locale } from '../locales.ts'

/** What an address may name a language by, for who named another: "da, en eller ar". */
export function localeCodes(languages: readonly Locale[], locale: Locale): string {
  return new Intl.ListFormat(LOCALES[locale].intl, { type: 'disjunction' }).format(languages)
}
