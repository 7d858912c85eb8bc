import type { FlattenedField } from 'payload'
import { containsPhrase, slugWithout, withoutPhrase } from '@/src/domain/audit/without-phrase'

/** Fields that hold a seal over others: what stands in them is replaced text by text, since a seal lets a guess at a part be tried. */
const SEALED: readonly string[] = ['seen', 'content', 'frozen', 'after']

/** Of an uploaded file, Payload's own: they name what lies on the disk. */
const OF_FILES: readonly string[] = ['filename', 'mimeType', 'url', 'thumbnailURL', 'sizes']

/** Of what must be unique, these are made by rules or chosen by experts, and name the document everywhere. */
const KEYS: readonly string[] = ['code', 'key']

interface Task {
  phrase: string
  /** Of the document, also where one of its versions is meant: an address that lost its words stays its own. */
  id: string
}

/** A document as the database has it, in all languages, with `[fjernet]` wherever the phrase stood in a text that people wrote, or in an address made of one. Keys, choices and relations stay. */
export function redactedDocument(
  document: object,
  fields: readonly FlattenedField[],
  task: Task,
): Record<string, unknown> {
  const left: Record<string, unknown> = { ...document }
  for (const field of fields) {
    const value = left[field.name]
    if (value !== undefined && value !== null && !OF_FILES.includes(field.name))
      left[field.name] = redactedValue(value, field, task)
  }
  return left
}

function redactedValue(value: unknown, field: FlattenedField, task: Task): unknown {
  const { phrase, id } = task
  switch (field.type) {
    case 'email':
      return withoutAddress(value, phrase)
    case 'text':
      if (field.name === 'slug') return typeof value === 'string' ? (slugWithout(value, phrase, id) ?? value) : value
      if (field.name === 'formerSlugs')
        return Array.isArray(value) ? value.filter((slug) => !containsPhrase(slug, phrase)) : value
      if (field.unique && KEYS.includes(field.name)) return value
      return withMark(withoutPhrase(value, phrase, SEALED.includes(field.name)), value, field.unique ? id : null)
    case 'textarea':
    case 'code':
    case 'json':
    case 'richText':
      return withoutPhrase(value, phrase, SEALED.includes(field.name))
    case 'group':
    case 'tab':
      return isObject(value) ? redactedDocument(value, field.flattenedFields, task) : value
    case 'array':
      return rows(value, (row) => redactedDocument(row, field.flattenedFields, task))
    case 'blocks':
      return rows(value, (row) =>
        redactedDocument(
          row,
          field.blocks.find(({ slug }) => slug === Reflect.get(row, 'blockType'))?.flattenedFields ?? [],
          task,
        ),
      )
    default:
      return value
  }
}

/** An address of mail that lost a part is none: it goes as a whole. In one language, or by language. */
function withoutAddress(value: unknown, phrase: string): unknown {
  if (isObject(value))
    return Object.fromEntries(
      Object.entries(value).map(([language, inner]) => [language, withoutAddress(inner, phrase)]),
    )
  return containsPhrase(value, phrase) ? null : value
}

/** What must be unique stays so when words are taken out of it. */
function withMark(left: unknown, value: unknown, id: string | null): unknown {
  return id === null || left === value || typeof left !== 'string' ? left : `${left} ${id.slice(0, 8)}`
}

/** Rows, or rows by language. */
function rows(value: unknown, of: (row: object) => object): unknown {
  if (Array.isArray(value)) return value.map((row: unknown) => (isObject(row) ? of(row) : row))
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([language, inner]) => [language, rows(inner, of)]))
    : value
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
