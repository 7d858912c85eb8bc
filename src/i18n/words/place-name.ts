import { type Locale, SOURCE_LOCALE } from '../locales.ts'
import { translator } from '../translator.ts'

/** Stored places of indicators that are not proper names, with their message keys. */
const KNOWN = {
  Boligområdet: 'area',
  Helhedsplanen: 'plan',
  København: 'city',
  Befolkningen: 'population',
  Målgruppen: 'targetGroup',
  '0. klasse i området': 'firstGrade',
} as const

/** Returns the name of an indicator's place: in the reader's language if it is a known one, otherwise as stored. */
export function placeName(place: string, locale: Locale): { value: string; lang: Locale } {
  return isKnown(place)
    ? { value: translator(locale)(`indicators.places.${KNOWN[place]}`), lang: locale }
    : { value: place, lang: SOURCE_LOCALE }
}

function isKnown(place: string): place is keyof typeof KNOWN {
  return Object.hasOwn(KNOWN, place)
}
