import type { FlattenedField } from 'payload'
import type { Locale } from '@/src/i18n/locales'

/**
 * A document (read in all languages) as it will be after saving `data` in one language: for rules that check all
 * languages before a save. Matches block rows by id and goes into them.
 */
export function withSaved(
  fields: readonly FlattenedField[],
  stored: object,
  data: object,
  locale: Locale,
): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...stored }
  for (const field of fields) {
    if (!(field.name in data)) continue
    const before: unknown = Reflect.get(stored, field.name)
    const given: unknown = Reflect.get(data, field.name)
    if ('localized' in field && field.localized) merged[field.name] = { ...asObject(before), [locale]: given }
    else if (field.type === 'blocks' && Array.isArray(given)) {
      merged[field.name] = given.map((row: unknown) => {
        const block = field.blocks.find(({ slug }) => slug === Reflect.get(asObject(row), 'blockType'))
        return block ? withSaved(block.flattenedFields, rowLike(row, before), asObject(row), locale) : row
      })
    } else merged[field.name] = given
  }
  return merged
}

/** The stored row with the same id; for a new row, an object with only its id and type. */
function rowLike(row: unknown, rows: unknown): object {
  const { id, blockType } = asObject(row) as { id?: unknown; blockType?: unknown }
  const found: unknown = Array.isArray(rows)
    ? rows.find((each: unknown) => id !== undefined && Reflect.get(asObject(each), 'id') === id)
    : undefined
  return { ...asObject(found), id, blockType }
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}
