import type { Block, Field } from 'payload'
import { notForTranslators, ownLanguages } from './source-language.ts'

/**
 * Gives every field without write access of its own the rule that holds for translators: texts in their own languages,
 * nothing else. Takes a collection's fields and gives new ones; groups, rows, tabs and blocks are walked through. (Which blocks there
 * are is no text, but stands in the same field as theirs: a collection with blocks has a hook that keeps them.)
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
  if (field.type === 'blocks') return { ...field, blocks: field.blocks.map((block): Block => ({ ...block, fields: guardFields(block.fields) })) }
  if (field.type === 'ui' || field.type === 'join') return field
  const write = 'localized' in field && field.localized ? ownLanguages : notForTranslators
  return { ...field, access: { create: write, update: write, ...field.access } }
}
