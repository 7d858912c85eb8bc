import type { Config, Field } from 'payload'
import { type Label, languageOf } from '@/src/i18n/admin/words'

/**
 * Has Payload ask for each field's label in the reader's language, instead of sending it in all of them: its buttons
 * that sort a list read a label in several languages out as "[object Object]".
 */
export function sayLabels(config: Config): Config {
  const said = <Fields extends { fields: Field[] }>(one: Fields): Fields => ({ ...one, fields: one.fields.map(saidIn) })
  return { ...config, collections: (config.collections ?? []).map(said), globals: (config.globals ?? []).map(said) }
}

/** A field with its fields; those of blocks have no column in a list. */
function saidIn(field: Field): Field {
  const label: unknown = 'label' in field ? field.label : undefined
  const own = (isLabel(label) ? { ...field, label: spoken(label) } : field) as Field
  if (own.type === 'tabs') return { ...own, tabs: own.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(saidIn) })) }
  return 'fields' in own ? { ...own, fields: own.fields.map(saidIn) } : own
}

/** A function, as Payload calls it, that still has the words in each language, as our own code reads them. */
function spoken(label: Label): Label & ((args: { i18n: { language: string } }) => string) {
  return Object.assign(({ i18n }: { i18n: { language: string } }) => label[languageOf(i18n)], label)
}

function isLabel(label: unknown): label is Label {
  return typeof label === 'object' && label !== null
}
