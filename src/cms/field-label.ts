import type { FlattenedField } from 'payload'
import type { AdminLanguage } from '@/src/i18n/admin/words'

/** The label of a field, collection or global in the reader's language; null if it has none in words. */
export function wordsOf(label: unknown, language: AdminLanguage): string | null {
  const isInEach = (typeof label === 'object' && label !== null) || typeof label === 'function'
  const words: unknown = isInEach ? Reflect.get(label, language) : label
  return typeof words === 'string' ? words : null
}

/** A field's label in the admin, or its name if it has no label. */
export function fieldLabel(fields: readonly FlattenedField[], name: string, language: AdminLanguage): string {
  const field = fields.find((one) => one.name === name)
  return wordsOf(field && 'label' in field ? field.label : null, language) ?? name
}

/** The label of the field at a path such as `sessions.0.start`: that of the innermost field, or its name. */
export function pathLabel(fields: readonly FlattenedField[], path: string, language: AdminLanguage): string {
  const [name = '', ...rest] = path.split('.').filter((part) => !/^\d+$/.test(part))
  const field = fields.find((one) => one.name === name)
  const inside = field && 'flattenedFields' in field ? field.flattenedFields : undefined
  return rest.length > 0 && inside ? pathLabel(inside, rest.join('.'), language) : fieldLabel(fields, name, language)
}
