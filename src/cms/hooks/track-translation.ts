import type { CollectionBeforeChangeHook, TypeWithID } from 'payload'
import { sourceHash, type TranslationRecord } from '@/src/domain/translation/translation-state'
import { isLocale, SOURCE_LOCALE } from '@/src/i18n/locales'

/** Marks the writer of a save as a machine: the seed's translations say so. */
export const MACHINE_TRANSLATION = { translatedBy: 'machine' } as const

interface Translated extends TypeWithID {
  reviewed?: boolean | null
  translation?: Record<string, TranslationRecord> | null
  [text: string]: unknown
}

/**
 * Remembers, when a translated text is written, which Danish text it was made from and by whom; and when a person ticks
 * "reviewed", that all texts of this language were read by a person against today's Danish.
 */
export function trackTranslation(texts: readonly string[]): CollectionBeforeChangeHook<Translated> {
  return async ({ collection, data, originalDoc, operation, context, req }) => {
    const locale = req.locale
    const reviewed = data.reviewed === true
    delete data.reviewed
    if (!isLocale(locale) || locale === SOURCE_LOCALE) return data
    const changed = texts.filter((name) => operation === 'create' || !same(data[name], originalDoc?.[name]))
    const touched = reviewed ? texts : changed
    if (touched.length === 0) return data

    const danish =
      originalDoc?.id === undefined
        ? {}
        : await req.payload.findByID({
            collection: collection.slug,
            id: originalDoc.id,
            locale: SOURCE_LOCALE,
            fallbackLocale: false,
            draft: true,
            depth: 0,
            // The Danish text is compared with, not handed out.
            overrideAccess: true,
            req: { transactionID: req.transactionID },
          })
    const by = context.translatedBy === 'machine' ? 'machine' : 'person'
    const records: Record<string, TranslationRecord> = { ...(originalDoc?.translation ?? {}) }
    for (const name of touched) {
      const source: unknown = Reflect.get(danish, name)
      if (isEmpty(data[name]) || isEmpty(source)) delete records[name]
      else records[name] = { source: sourceHash(source), by }
    }
    return { ...data, translation: records }
  }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

function same(one: unknown, other: unknown): boolean {
  return (isEmpty(one) && isEmpty(other)) || JSON.stringify(one) === JSON.stringify(other)
}
