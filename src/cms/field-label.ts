import type { FlattenedField } from 'payload'

/** What a field, collection or global is called, in the reader's language; null: it has no label in words. */
export function wordsOf(label: unknown, language: 'da' | 'en'): string | null {
  const words: unknown = typeof label === 'object' && label !== null ? Reflect.get(label, language) : label
  return typeof words === 'string' ? words : null
}

/** What a field is called in the admin; its name, where it has no label. */
export function fieldLabel(fields: readonly FlattenedField[], name: string, language: 'da' | 'en'): string {
  const field = fields.find((one) => one.name === name)
  return wordsOf(field && 'label' in field ? field.label : null, language) ?? name
}
