import { type Locale, SOURCE_LOCALE } from '../locales.ts'
import { translator } from '../translator.ts'

/** The places of indicators that are not proper names, as they are stored. */
const KNOWN = {
  Boligområdet: 'area',
  Helhedsplanen: 'plan',
  København: 'city',
  Befolkningen: 'population',
  Målgruppen: 'targetGroup',
  '0. klasse i området': 'firstGrade',
} as const

/** What a place of an indicator is called: in the reader's language where it is one that we know, else as it is stored. */
export function placeName(place: string, locale: Locale): { value: string; lang: Locale } {
  return isKnown(place)
    ? { value: translator(locale)(`indicators.places.${KNOWN[place]}`), lang: locale }
    : { value: place, lang: SOURCE_LOCALE }
}

function isKnown(place: string): place is keyof typeof KNOWN {
  return Object.hasOwn(KNOWN, place)
}
