import { LOCALE_CODES, type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import ar from './content/texts/ar.json'
import da from './content/texts/da.json'
import en from './content/texts/en.json'
import so from './content/texts/so.json'
import tr from './content/texts/tr.json'
import ur from './content/texts/ur.json'
import type { Block, Texts, TextValue } from './content/types'
import { richText } from './rich-text'

const TEXTS: Record<Locale, Texts> = { da, en, ar, so, tr, ur }

/** The languages that the Danish texts were translated into, by machine. */
export const TRANSLATIONS = LOCALE_CODES.filter((locale) => locale !== SOURCE_LOCALE)

/** The texts of one thing (`activities.salam-soester`) in one language. */
export function textsOf(locale: Locale, prefix: string) {
  const value = (field: string): TextValue | undefined => TEXTS[locale][`${prefix}.${field}`]
  return {
    /** A plain text; undefined if there is none. */
    plain: (field: string): string | undefined => {
      const found = value(field)
      return typeof found === 'string' ? found : undefined
    },
    /** A plain text that must be there. Throws if it is not: the content is incomplete. */
    required: (field: string): string => {
      const found = value(field)
      if (typeof found !== 'string') throw new Error(`src/seed/content/texts/${locale}.json lacks ${prefix}.${field}`)
      return found
    },
    /** Lines of plain text. */
    lines: (field: string): string[] => {
      const found = value(field)
      return Array.isArray(found) ? found.filter((line): line is string => typeof line === 'string') : []
    },
    /** Rich text; undefined if there is none. */
    rich: (field: string) => {
      const found: TextValue | undefined = value(field)
      return Array.isArray(found) ? richText(found satisfies Block[]) : undefined
    },
  }
}
