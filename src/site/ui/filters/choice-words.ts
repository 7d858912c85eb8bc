import { isStatedFact, statedFact, type StatedFactName } from '@/src/domain/offers/stated-facts'
import { AUDIENCES, NEEDS, SPOKEN_LANGUAGES, WEEKDAYS } from '@/src/domain/vocabulary'
import { languageTitle } from '@/src/i18n/language-names'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { answerKey } from '@/src/i18n/words/fact-words'
import type { FacetName } from '@/src/site/data/view-models'

interface Choice {
  name: FacetName
  value: string
  /** The name of a zone or an afdeling; null if the code gives the name. */
  label: string | null
}

/** The label of a choice on its own: "Zone 1", "Onsdag", "8 år", "Gratis". An unknown code is shown as is. */
export function choiceWords({ name, value, label }: Choice, locale: Locale): string {
  const t = translator(locale)
  if (label !== null) return label
  if (isStatedFact(name)) return statedWords(name, value, locale)
  switch (name) {
    case 'need':
      return wordOf(NEEDS, value, (need) => t(`vocabulary.need.${need}`))
    case 'audience':
      return wordOf(AUDIENCES, value, (audience) => t(`vocabulary.audience.${audience}`))
    case 'weekday':
      return wordOf(WEEKDAYS, value, (weekday) => t(`vocabulary.weekday.${weekday}`))
    case 'language':
      return wordOf(SPOKEN_LANGUAGES, value, (language) => languageTitle(language, locale))
    case 'age':
      return t('filters.ageValue', { age: value })
    case 'free':
      return t('filters.name.free')
    case 'zone':
      return t('common.zone', { number: value })
    case 'afdeling':
      return value
  }
}

/** A checkbox is labelled by its filter, an answer by itself. */
function statedWords(name: StatedFactName, value: string, locale: Locale): string {
  const t = translator(locale)
  const fact = statedFact(name)
  if (fact.kind === 'flag') return t(`filters.name.${name}`)
  return wordOf(fact.answers, value, (answer) => t(answerKey(name, answer)))
}

function wordOf<Code extends string>(codes: readonly Code[], value: string, word: (code: Code) => string): string {
  const code = codes.find((known) => known === value)
  return code === undefined ? value : word(code)
}
