import type { FlattenedField, SanitizedConfig } from 'payload'
import { canonicalJson } from '@/src/domain/audit/canonical-json'
import type { StoredLine, TakeOut } from '@/src/domain/audit/record'
import { containsPhrase, withoutPhrase } from '@/src/domain/audit/without-phrase'
import { redactedValue } from './redactable.ts'

/**
 * Returns a function that removes a phrase from the log's values of a document, field by field as in the document
 * itself. A field that no longer exists is treated as text.
 */
export function logged(
  config: SanitizedConfig,
  { subject, document = null }: Pick<StoredLine, 'subject' | 'document'>,
  phrase: string,
): TakeOut {
  const fields = fieldsOf(config, subject)
  return (name, value) => {
    if (value === null || value === undefined) return value
    const field = fields.find((one) => one.name === name)
    return field ? redactedValue(value, field, { phrase, id: document ?? subject }) : withoutPhrase(value, phrase)
  }
}

/** Whether an entry's texts contain the phrase. Codes and field names do not count. */
export function isInEntry(config: SanitizedConfig, entry: StoredLine, phrase: string): boolean {
  if (containsPhrase(entry.reason, phrase)) return true
  const takeOut = logged(config, entry, phrase)
  const text = entry.original ?? entry.changes
  const changes = parsed(text)
  if (changes === null) return containsPhrase(text, phrase)
  return Object.entries(changes).some(([field, sides]) =>
    Object.values(sides ?? {}).some((value) => canonicalJson(takeOut(field, value)) !== canonicalJson(value)),
  )
}

function fieldsOf({ collections, globals }: SanitizedConfig, subject: string): readonly FlattenedField[] {
  return [...collections, ...globals].find(({ slug }) => slug === subject)?.flattenedFields ?? []
}

function parsed(text: string): Record<string, Record<string, unknown> | null> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null
      ? (value as Record<string, Record<string, unknown> | null>)
      : null
  } catch {
    return null
  }
}
