import {
  type AnswerOf,
  answerOf,
  type FactTerm,
  FACT_TERMS,
  type FlagName,
  isBrief,
  STATED_FACT_NAMES,
  statedFact,
  type StatedFactName,
  type StatedFacts,
} from '@/src/domain/offers/stated-facts'
import type { AgeRange, Audience, Price, SpokenLanguage } from '@/src/domain/vocabulary'
import { capitalised, formatPrice } from '../format.ts'
import { languageName } from '../language-names.ts'
import { directionOf, LOCALES, type Locale } from '../locales.ts'
import { translator } from '../translator.ts'

/** The facts of an offer or event that are shown in words. */
export interface WordedFacts extends StatedFacts {
  ages: AgeRange
  audiences: readonly Audience[]
  price: Price
  languages: readonly SpokenLanguage[]
}

/** A fact in a few words of one language. */
export interface FactLine {
  term: FactTerm
  words: string
}

/**
 * Returns all known facts of an offer or event, one line each, in display order. Page, mail, poster, sheet and feed are
 * all made from this. Unknown facts are left out, including an unknown price.
 */
export function factLines(facts: WordedFacts, locale: Locale): FactLine[] {
  // With "women only", the audience "women" is redundant.
  const audiences = facts.audiences.filter((audience) => !(facts.womenOnly && audience === 'women'))
  const further: Partial<Record<FactTerm, (string | null)[]>> = {
    forWhom: [audiencesWords(audiences, locale), agesWords(facts.ages, locale)],
    price: [facts.price.kind === 'unknown' ? null : priceWords(facts.price, locale)],
    languages: [languagesWords(facts.languages, locale)],
  }
  const stated = statedLines(facts, locale)
  return FACT_TERMS.flatMap((term) => [
    ...stated.filter((line) => line.term === term).map(({ words }) => ({ term, words })),
    ...(further[term] ?? []).flatMap((words) => (words === null ? [] : [{ term, words }])),
  ])
}

/** Returns the facts for short forms: ages, and the stated facts that must not be missed. */
export function briefWords(facts: StatedFacts & Pick<WordedFacts, 'ages'>, locale: Locale): string[] {
  const ages = agesWords(facts.ages, locale)
  return [...briefStatedWords(facts, locale), ...(ages === null ? [] : [ages])]
}

/** Returns the stated facts that the shortest form shows too. */
export function briefStatedWords(facts: StatedFacts, locale: Locale): string[] {
  return statedLines(facts, locale).flatMap(({ isBrief, words }) => (isBrief ? [words] : []))
}

/** Returns the stated facts of an offer or event, in the order of the table. */
export function statedLines(facts: StatedFacts, locale: Locale): (FactLine & { isBrief: boolean })[] {
  return STATED_FACT_NAMES.flatMap((name) => {
    const { term } = statedFact(name)
    const answer = answerOf(facts, name)
    return answer === null
      ? []
      : [{ term, isBrief: isBrief(name, answer), words: translator(locale)(answerKey(name, answer)) }]
  })
}

/** Returns the message key for an answer; `true` is the yes of a flag. */
export function answerKey(name: StatedFactName, answer: string | true): StatedKey {
  return (answer === true ? `facts.${name}` : `facts.${name}.${answer}`) as StatedKey
}

/** The message keys of all facts; makes a fact without words a type error. */
type StatedKey = {
  [Name in StatedFactName]: Name extends FlagName ? `facts.${Name}` : `facts.${Name}.${AnswerOf<Name>}`
}[StatedFactName]

/** "Gratis", "25 kr.", or "Spørg os": an unknown price is never shown as free. */
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

/** "6–12 år", "Fra 18 år"; null if there is no limit. */
export function agesWords({ from, to }: AgeRange, locale: Locale): string | null {
  const t = translator(locale)
  if (from !== null && to !== null) {
    if (from === to) return t('facts.ageOne', { age: from })
    // Isolated, to keep the order of the digits in right-to-left text.
    const ages = directionOf(locale) === 'rtl' ? `\u2066${from}–${to}\u2069` : `${from}–${to}`
    return t('facts.agesBetween', { ages })
  }
  if (from !== null) return t('facts.agesFrom', { from })
  if (to !== null) return t('facts.agesTo', { to })
  return null
}

/** The audiences: "Familier og unge". If "Alle" is among them, it is the only one shown. Null if none are stated. */
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

/** "Dansk og arabisk"; null if no language is stated. */
export function languagesWords(languages: readonly SpokenLanguage[], locale: Locale): string | null {
  if (languages.length === 0) return null
  return capitalised(
    listWords(
      languages.map((language) => languageName(language, locale)),
      locale,
    ),
    locale,
  )
}

function listWords(words: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(LOCALES[locale].intl, { type: 'conjunction' }).format(words)
}

function uncapitalised(word: string, locale: Locale): string {
  return word.charAt(0).toLocaleLowerCase(locale) + word.slice(1)
}
