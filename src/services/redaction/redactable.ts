import type { FlattenedField } from 'payload'
import { containsPhrase, slugWithout, withoutPhrase, wordsAround } from '@/src/domain/audit/without-phrase'
import type { WordShape } from '@/src/domain/audit/word-shape'
import { isRecord } from '@/src/domain/is-record'
import { STORED_SHAPES } from './stored-shapes.ts'

/** Payload's own fields of an upload; they name files on the disk. */
const OF_FILES: readonly string[] = ['filename', 'mimeType', 'url', 'thumbnailURL', 'sizes']

/** Unique fields that are set by rules or chosen by experts, and identify the document everywhere. */
const KEYS: readonly string[] = ['code', 'key']

/** Row ids and hashes. */
const CODES: readonly string[] = ['id', 'hash', 'previousHash', 'seenHash', 'sha256']

/** Fields with links, on this site or elsewhere. */
const ADDRESSES: readonly string[] = ['url', 'path', 'linkPath']

export interface Task {
  phrase: string
  /** Id of the document, also when redacting one of its versions: keeps a redacted slug unique. */
  id: string
  /** Called with a few words of context for each text that contains the phrase. */
  onFound?: (words: string) => void
}

/**
 * A document as stored in the database, in all languages, with `[fjernet]` in place of the phrase in every text written
 * by people and every address made of one. Keys, choices and relations stay.
 */
export function redactedDocument(
  document: object,
  fields: readonly FlattenedField[],
  task: Task,
): Record<string, unknown> {
  const left: Record<string, unknown> = { ...document }
  for (const field of fields) {
    const value = left[field.name]
    if (value !== undefined && value !== null) left[field.name] = redactedValue(value, field, task)
  }
  return left
}

/** The same for the value of one field, as stored in the database or the log. */
export function redactedValue(value: unknown, field: FlattenedField, task: Task): unknown {
  switch (field.type) {
    case 'email':
      return withoutAddress(value, task)
    case 'text':
      return redactedText(value, field, task)
    case 'textarea':
    case 'code':
      return taken(value, task)
    case 'richText':
      return taken(value, task, { shape: 'richText' })
    case 'json':
      // In sealed content, each text that contains the phrase is replaced entirely: if part of it stayed, guesses at
      // the rest could be verified against the seal.
      return taken(value, task, { shape: STORED_SHAPES[field.name] ?? 'words', whole: field.name in STORED_SHAPES })
    case 'group':
    case 'tab':
      return isRecord(value) && !isOfFile(field) ? redactedDocument(value, field.flattenedFields, task) : value
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

function redactedText(value: unknown, field: Extract<FlattenedField, { type: 'text' }>, task: Task): unknown {
  const { phrase, id } = task
  if (isOfFile(field) || CODES.includes(field.name) || (field.unique && KEYS.includes(field.name))) return value
  if (field.name === 'slug') {
    if (typeof value !== 'string') return value
    reportFound(value, task, 'words')
    return slugWithout(value, phrase, id) ?? value
  }
  if (field.name === 'formerSlugs')
    return Array.isArray(value) ? value.filter((slug) => !containsPhrase(slug, phrase)) : value
  const left = taken(value, task, { shape: ADDRESSES.includes(field.name) ? 'address' : 'words' })
  return withMark(left, value, field.unique ? id : null)
}

function taken(
  value: unknown,
  task: Task,
  { shape = 'words', whole = false }: { shape?: WordShape; whole?: boolean } = {},
): unknown {
  reportFound(value, task, shape)
  return withoutPhrase(value, task.phrase, { shape, whole, mark: task.id })
}

function reportFound(value: unknown, { phrase, onFound }: Task, shape: WordShape): void {
  const words = onFound && wordsAround(value, phrase, shape)
  if (words) onFound?.(words)
}

/** Written by uploads only (hidden). A field of the same name that people fill in is visible. */
function isOfFile(field: FlattenedField): boolean {
  return OF_FILES.includes(field.name) && field.admin?.hidden === true
}

/** A partly redacted mail address is useless, so it is removed entirely. Takes a value or values by language. */
function withoutAddress(value: unknown, task: Task): unknown {
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([language, inner]) => [language, withoutAddress(inner, task)]))
  reportFound(value, task, 'words')
  return containsPhrase(value, task.phrase) ? null : value
}

/** Keeps a unique value unique after redaction. */
function withMark(left: unknown, value: unknown, id: string | null): unknown {
  return id === null || left === value || typeof left !== 'string' ? left : `${left} ${id.slice(0, 8)}`
}

/** Applies `of` to rows, or to rows by language. */
function rows(value: unknown, of: (row: object) => object): unknown {
  if (Array.isArray(value)) return value.map((row: unknown) => (isRecord(row) ? of(row) : row))
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([language, inner]) => [language, rows(inner, of)]))
    : value
}
