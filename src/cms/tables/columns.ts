import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { Sentence } from '@/src/domain/workflow/verdict'
import { type Names, namesOf } from './names.ts'

/** A column of a table, as it follows from a field of the collection: one place says what things are called. */
export interface Column {
  /** Of the field. */
  name: string
  heading: Sentence
  field: FlattenedField
  /** What the documents are called that a relation may name; null: it is no relation. */
  names: Names | null
}

/** The columns for some fields of a collection, in that order, as this reader sees them. Throws for a field that is not there. */
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

/** What one of the options of a select is called; its code where it has no words. */
export function optionWords(option: { label: unknown; value: string } | string): Sentence {
  if (typeof option === 'string') return { da: option, en: option }
  return inBoth(option.label, option.value)
}

function headingOf(field: FlattenedField): Sentence {
  return inBoth('label' in field ? field.label : null, field.name)
}

function inBoth(label: unknown, otherwise: string): Sentence {
  const word = (language: keyof Sentence): string => {
    const text: unknown = typeof label === 'object' && label !== null ? Reflect.get(label, language) : label
    return typeof text === 'string' ? text : otherwise
  }
  return { da: word('da'), en: word('en') }
}
