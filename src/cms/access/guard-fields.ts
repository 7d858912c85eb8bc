import type { Field } from 'payload'
import { notForTranslators, ownLanguages } from './source-language.ts'

/**
 * Gives every field without write access of its own the rule that holds for translators: texts in their own languages,
 * nothing else. Takes a collection's fields and gives new ones; groups, rows and tabs are walked through.
 */
export function guardFields(fields: readonly Field[]): Field[] {
  return fields.map(guardField)
}

function guardField(field: Field): Field {
  if (field.type === 'tabs') {
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: guardFields(tab.fields) })) }
  }
  if (field.type === 'row' || field.type === 'collapsible') return { ...field, fields: guardFields(field.fields) }
  if (field.type === 'group') return { ...field, fields: guardFields(field.fields) }
  if (field.type === 'ui' || field.type === 'join') return field
  const write = 'localized' in field && field.localized ? ownLanguages : notForTranslators
  return { ...field, access: { create: write, update: write, ...field.access } }
}
