import type { FlattenedField } from 'payload'
import { withoutPhrase } from '@/src/domain/audit/without-phrase'

/** Fields that hold a seal over others: what stands in them is replaced text by text, since a seal lets a guess at a part be tried. */
const SEALED: readonly string[] = ['seen', 'content', 'frozen', 'after']

/** Of an uploaded file, Payload's own: they name what lies on the disk. */
const OF_FILES: readonly string[] = ['filename', 'mimeType', 'url', 'thumbnailURL', 'sizes']

/** A document as the database has it, in all languages, with `[fjernet]` wherever the phrase stood in a text that people wrote. Keys, choices and relations stay. */
export function redactedDocument(document: object, fields: readonly FlattenedField[], phrase: string): Record<string, unknown> {
  const left: Record<string, unknown> = { ...document }
  for (const field of fields) {
    const value = left[field.name]
    if (value !== undefined && value !== null && !OF_FILES.includes(field.name)) left[field.name] = redactedValue(value, field, phrase)
  }
  return left
}

function redactedValue(value: unknown, field: FlattenedField, phrase: string): unknown {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'code':
    case 'json':
    case 'richText':
      // What must be unique names the document.
      return 'unique' in field && field.unique ? value : withoutPhrase(value, phrase, SEALED.includes(field.name))
    case 'group':
    case 'tab':
      return isObject(value) ? redactedDocument(value, field.flattenedFields, phrase) : value
    case 'array':
      return rows(value, (row) => redactedDocument(row, field.flattenedFields, phrase))
    case 'blocks':
      return rows(value, (row) => redactedDocument(row, field.blocks.find(({ slug }) => slug === Reflect.get(row, 'blockType'))?.flattenedFields ?? [], phrase))
    default:
      return value
  }
}

/** Rows, or rows by language. */
function rows(value: unknown, of: (row: object) => object): unknown {
  if (Array.isArray(value)) return value.map((row: unknown) => (isObject(row) ? of(row) : row))
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([language, inner]) => [language, rows(inner, of)])) : value
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
