import type { CollectionBeforeChangeHook, FlattenedField, TypeWithID } from 'payload'
import { sourceHash, type TranslationRecord } from '@/src/domain/translation/translation-state'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { isLanguage } from '@/src/plans/languages'

/** Set in `context` by the seed: its translations are made by a machine. */
export const MACHINE_TRANSLATION = { translatedBy: 'machine' } as const

interface Translated extends TypeWithID {
  reviewed?: boolean | null
  translation?: Records | null
  [text: string]: unknown
}

type Records = Record<string, TranslationRecord>

/**
 * Records, when a translated text is saved, which Danish text it was made from and by whom. When a person ticks
 * "reviewed", records that a person has checked all texts of this language against the current Danish. `texts` are the
 * names of the texts; blocks with a field `translation` keep records of their own texts.
 */
export function trackTranslation(texts: readonly string[]): CollectionBeforeChangeHook<Translated> {
  return async ({ collection, data, originalDoc, operation, context, req }) => {
    const locale = req.locale
    const reviewed = data.reviewed === true
    delete data.reviewed
    if (!isLanguage(locale) || locale === SOURCE_LOCALE) return data
    const rows = translatedRows(collection.flattenedFields, data, originalDoc)
    const original = operation === 'create' ? undefined : originalDoc
    const touchedTexts = touched({ names: texts, data, original, reviewed })
    const touchedRows = rows
      .map((row) => ({ ...row, touched: touched({ ...row, reviewed }) }))
      .filter((row) => row.touched.length > 0)
    if (touchedTexts.length === 0 && touchedRows.length === 0) return data

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
            // The Danish text is only compared, not returned.
            overrideAccess: true,
            req: { transactionID: req.transactionID },
          })
    const by = context.translatedBy === 'machine' ? 'machine' : 'person'
    for (const { field, touched: names, data: row, original: before } of touchedRows) {
      row.translation = recordsOf({
        names,
        data: row,
        original: before,
        danish: rowById(Reflect.get(danish, field), row.id),
        by,
      })
    }
    return touchedTexts.length === 0
      ? data
      : { ...data, translation: recordsOf({ names: touchedTexts, data, original: originalDoc, danish, by }) }
  }
}

interface Texts {
  names: readonly string[]
  data: Row
  original: Row | undefined
}

type Row = Record<string, unknown> & { translation?: Records | null }

/** The texts that need a new record. */
function touched({ names, data, original, reviewed }: Texts & { reviewed: boolean }): string[] {
  return names.filter((name) => reviewed || original === undefined || !same(data[name], original[name]))
}

function recordsOf({
  names,
  data,
  original,
  danish,
  by,
}: Texts & { danish: object; by: TranslationRecord['by'] }): Records {
  const records: Records = { ...(original?.translation ?? {}) }
  for (const name of names) {
    const source: unknown = Reflect.get(danish, name)
    if (isEmpty(data[name]) || isEmpty(source)) delete records[name]
    else records[name] = { source: sourceHash(source), by }
  }
  return records
}

/** The rows of a document's blocks that keep their own records, each with its text names and its previous state. */
function translatedRows(
  fields: readonly FlattenedField[],
  data: Row,
  originalDoc: Row | undefined,
): (Texts & { field: string })[] {
  return fields.flatMap((field) => {
    if (field.type !== 'blocks') return []
    const textsOf = (type: unknown) => {
      const block = field.blocks.find(({ slug }) => slug === type)?.flattenedFields ?? []
      if (!block.some(({ name }) => name === 'translation')) return []
      return block
        .filter((each) => 'localized' in each && each.localized && each.name !== 'translation')
        .map(({ name }) => name)
    }
    return rowsOf(data[field.name]).map((row) => ({
      field: field.name,
      names: textsOf(row.blockType),
      data: row,
      original: rowById(originalDoc?.[field.name], row.id),
    }))
  })
}

function rowById(rows: unknown, id: unknown): Row {
  return rowsOf(rows).find((row) => id !== undefined && row.id === id) ?? {}
}

function rowsOf(rows: unknown): Row[] {
  return Array.isArray(rows) ? rows.filter((row): row is Row => typeof row === 'object' && row !== null) : []
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

function same(one: unknown, other: unknown): boolean {
  return (isEmpty(one) && isEmpty(other)) || JSON.stringify(one) === JSON.stringify(other)
}
