import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { LANGUAGES } from '@/src/plans/languages'
import type { Block, TextValue } from '@/src/plans/content'
import { content } from './plan-content'
import { richText } from './rich-text'

/** The languages that the Danish texts were machine-translated into. */
export const TRANSLATIONS = LANGUAGES.filter((locale) => locale !== SOURCE_LOCALE)

/**
 * A language lacks a required text, so the item cannot be shown in it. For Danish this means that the content is
 * incomplete.
 */
class Untranslated extends Error {
  constructor(locale: Locale, key: string) {
    super(`the plan's texts in ${locale} lack ${key}`)
  }
}

/** Returns an item's texts in each language that has all of them; it stays Danish in the others. */
export function translationsOf<Said extends object>(say: (locale: Locale) => Said): { locale: Locale; said: Said }[] {
  return TRANSLATIONS.flatMap((locale) => {
    try {
      const said = say(locale)
      return Object.values(said).every((text) => text === undefined) ? [] : [{ locale, said }]
    } catch (error) {
      if (error instanceof Untranslated) return []
      throw error
    }
  })
}

/** Returns the texts of one item (`activities.aaben-cafe`) in one language. */
export function textsOf(locale: Locale, prefix: string) {
  const value = (field: string): TextValue | undefined => content.texts[locale]?.[`${prefix}.${field}`]
  return {
    /** A plain text; undefined if there is none. */
    plain: (field: string): string | undefined => {
      const found = value(field)
      return typeof found === 'string' ? found : undefined
    },
    /** A required plain text. Throws `Untranslated` if it is missing. */
    required: (field: string): string => {
      const found = value(field)
      if (typeof found !== 'string') throw new Untranslated(locale, `${prefix}.${field}`)
      return found
    },
    /** Lines of plain text. Throws `Untranslated` if they are missing. */
    lines: (field: string): string[] => {
      const found = value(field)
      if (!Array.isArray(found)) throw new Untranslated(locale, `${prefix}.${field}`)
      return found.filter((line): line is string => typeof line === 'string')
    },
    /** Rich text; undefined if there is none. */
    rich: (field: string) => {
      const found: TextValue | undefined = value(field)
      return Array.isArray(found) ? richText(found satisfies Block[]) : undefined
    },
  }
}
