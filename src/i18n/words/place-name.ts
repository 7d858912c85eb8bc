import { type Locale, SOURCE_LOCALE } from '../locales.ts'
import { translator } from '../translator.ts'

/** Stored places of indicators that are not proper names, with their message keys. */
const KNOWN = {
  Boligområdet: 'area',
  Helhedsplanen: 'plan',
  Befolkningen: 'population',
  Målgruppen: 'targetGroup',
  '0. klasse i området': 'firstGrade',
} as const

/** Names of places in other languages. */
type Names = Readonly<Record<string, { readonly [Language in Locale]?: string }>>

/**
 * Returns the name of an indicator's place: in the reader's language if that is known, otherwise as stored. `names` are
 * those of the plan.
 */
export function placeName(place: string, locale: Locale, names: Names): { value: string; lang: Locale } {
  if (isKnown(place)) return { value: translator(locale)(`indicators.places.${KNOWN[place]}`), lang: locale }
  const own = names[place]?.[locale]
  return own === undefined ? { value: place, lang: SOURCE_LOCALE } : { value: own, lang: locale }
}

function isKnown(place: string): place is keyof typeof KNOWN {
  return Object.hasOwn(KNOWN, place)
}
