import type { Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import ar from './texts/ar.json'
import en from './texts/en.json'
import so from './texts/so.json'
import tr from './texts/tr.json'
import ur from './texts/ur.json'
import type { PlainTexts } from './types'

/** What residents read about the indicators, translated by machine from the Danish in `indicators.ts`. */
export const plainTexts: Record<Exclude<Locale, typeof SOURCE_LOCALE>, PlainTexts> = { en, ar, so, tr, ur }
