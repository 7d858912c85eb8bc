import type { AgeRange, Audience, Price, SpokenLanguage } from '@/src/domain/vocabulary'
import { formatPrice } from '../format.ts'
import { directionOf, LOCALES, type Locale } from '../locales.ts'
import { translator } from '../translator.ts'

/** "Gratis", "25 kr.", or "Spørg os": an unknown price is never free. */
export function priceWords(price: Price, locale: Locale): string {
  const t = translator(locale)
  switch (price.kind) {
    case 'free':
      return t('vocabulary.price.free')
    case 'amount':
      return formatPrice(price.dkk, locale)
    case 'unknown':
      return t('facts.priceAsk')
  }
}

/** "6–12 år", "Fra 18 år"; null where there is no limit either way. */
export function agesWords({ from, to }: AgeRange, locale: Locale): string | null {
  const t = translator(locale)
  if (from !== null && to !== null) {
    if (from === to) return t('facts.ageOne', { age: from })
    // Isolated: digits keep their own order in right-to-left text.
    const ages = directionOf(locale) === 'rtl' ? `\u2066${from}–${to}\u2069` : `${from}–${to}`
    return t('facts.agesBetween', { ages })
  }
  if (from !== null) return t('facts.agesFrom', { from })
  if (to !== null) return t('facts.agesTo', { to })
  return null
}

/** Whom it is for: "Familier og unge"; "Alle" leaves no one to name beside; null where nothing is said. */
export function audiencesWords(audiences: readonly Audience[], locale: Locale): string | null {
  const t = translator(locale)
  if (audiences.length === 0) return null
  if (audiences.includes('everyone')) return t('vocabulary.audience.everyone')
  const words = audiences.map((audience, index) => {
    const word = t(`vocabulary.audience.${audience}`)
    return index === 0 ? word : uncapitalised(word, locale)
  })
  return listWords(words, locale)
}

/** "Dansk og arabisk"; null where no language is named. Danish alone writes its languages small. */
export function languagesWords(languages: readonly SpokenLanguage[], locale: Locale): string | null {
  const t = translator(locale)
  if (languages.length === 0) return null
  const words = languages.map((language, index) => {
    const word = t(`vocabulary.language.${language}`)
    return index > 0 && locale === 'da' ? uncapitalised(word, locale) : word
  })
  return listWords(words, locale)
}

function listWords(words: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(LOCALES[locale].intl, { type: 'conjunction' }).format(words)
}

function uncapitalised(word: string, locale: Locale): string {
  return word.charAt(0).toLocaleLowerCase(locale) + word.slice(1)
}
