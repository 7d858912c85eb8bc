import type { Locale } from '@/src/i18n/locales'
import type { Facet } from '@/src/site/data/view-models'
import { choiceWords } from '@/src/site/ui/filters/choice-words'

/** The zones in the filter, sorted as there, with their numbers. */
export function zoneNames(facets: readonly Facet[], locale: Locale): { number: number; name: string }[] {
  return facets
    .filter(({ name }) => name === 'zone')
    .flatMap(({ name, choices }) =>
      choices.map(({ value, label }) => ({ number: Number(value), name: choiceWords({ name, value, label }, locale) })),
    )
}
