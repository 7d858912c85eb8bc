import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { wordsOf } from '../field-label.ts'
import { type Names, namesOf } from './names.ts'
import { inEachLanguage, type Label } from '@/src/i18n/admin/words'

/** A column of a table, derived from a field of the collection so that names are defined in one place. */
export interface Column {
  /** The field's name. */
  name: string
  heading: Label
  field: FlattenedField
  /** The names of the documents that a relation may refer to; null if the field is no relation. */
  names: Names | null
}

/**
 * The columns for some fields of a collection, in that order, with the relations that this user may read. Throws if a
 * field does not exist.
 */
export async function columnsOf(
  config: SanitizedCollectionConfig,
  fields: readonly string[],
  req: PayloadRequest,
): Promise<Column[]> {
  return Promise.all(
    fields.map(async (name) => {
      const field = config.flattenedFields.find((one) => one.name === name)
      if (!field) throw new Error(`No field ${config.slug}.${name}`)
      const related =
        field.type === 'relationship' && typeof field.relationTo === 'string' && field.relationTo !== config.slug
          ? field.relationTo
          : null
      return { name, heading: headingOf(field), field, names: related ? await namesOf(related, req) : null }
    }),
  )
}

/** The label of a select option; its code if it has none. */
export function optionWords(option: { label: unknown; value: string } | string): Label {
  if (typeof option === 'string') return inEachLanguage(() => option)
  return inBoth(option.label, option.value)
}

function headingOf(field: FlattenedField): Label {
  return inBoth('label' in field ? field.label : null, field.name)
}

function inBoth(label: unknown, otherwise: string): Label {
  return inEachLanguage((language) => wordsOf(label, language) ?? otherwise)
}
