import type { FlattenedField } from 'payload'
import type { AdminLanguage } from '@/src/i18n/admin/words'

/** The label of a field, collection or global in the reader's language; null if it has none in words. */
export function wordsOf(label: unknown, language: AdminLanguage): string | null {
  const words: unknown = typeof label === 'object' && label !== null ? Reflect.get(label, language) : label
  return typeof words === 'string' ? words : null
}

/** A field's label in the admin, or its name if it has no label. */
export function fieldLabel(fields: readonly FlattenedField[], name: string, language: AdminLanguage): string {
  const field = fields.find((one) => one.name === name)
  return wordsOf(field && 'label' in field ? field.label : null, language) ?? name
}
