import type { FlattenedField } from 'payload'
import { isRecord } from '@/src/domain/is-record'
import { plainText } from '@/src/domain/translation/plain-text'
import { toLocal } from '@/src/domain/time/copenhagen'
import { fieldLabel, wordsOf } from '@/src/cms/field-label'
import { type AdminLanguage, sayIn } from '@/src/i18n/admin/words'

/** Internal values of the database or the form that mean nothing to a reader. */
const SILENT: readonly string[] = ['id', 'blockType', 'blockName']

/** A logged value as readable text: labels of options and fields, and one line for each nested value. */
export function valueText(value: unknown, field: FlattenedField | null, language: AdminLanguage): string {
  const say = sayIn(language)
  if (value === null || value === undefined || value === '') return '–'
  if (typeof value === 'boolean') return value ? say('yes') : say('no')
  if (typeof value === 'string')
    return optionText(value, field, language) ?? (field?.type === 'date' ? dateText(value) : value)
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  if (Array.isArray(value))
    return value.map((one) => valueText(one, field, language)).join(value.some(isRecord) ? '\n\n' : ', ')
  if (!isRecord(value)) return ''
  if (isSeal(value)) return say('(cannot be read here: a seal alone)')
  if ('root' in value) return plainText(value)
  const fields = fieldsIn(value, field)
  return Object.entries(value)
    .filter(([name]) => !SILENT.includes(name))
    .map(([name, one]) => {
      const text = valueText(one, fields.find((inner) => inner.name === name) ?? null, language)
      return `${fieldLabel(fields, name, language)}: ${text.includes('\n') ? `\n${text.replaceAll(/^/gm, '  ')}` : text}`
    })
    .join('\n')
}

/** The log stores a hash in place of a value that not every reader may read. */
function isSeal(value: object): boolean {
  return Object.keys(value).length === 1 && ('sum' in value || Reflect.get(value, 'withheld') === true)
}

function optionText(value: string, field: FlattenedField | null, language: AdminLanguage): string | null {
  if (field?.type !== 'select' && field?.type !== 'radio') return null
  const option = field.options.find((one) => typeof one === 'object' && one.value === value)
  return typeof option === 'object' ? wordsOf(option.label, language) : null
}

/** A day is stored as noon UTC. */
function dateText(value: string): string {
  if (Number.isNaN(Date.parse(value))) return value
  return value.endsWith('T12:00:00.000Z') ? value.slice(0, 10) : toLocal(value).replace('T', ' ')
}

function fieldsIn(value: object, field: FlattenedField | null): readonly FlattenedField[] {
  if (field?.type === 'blocks')
    return field.blocks.find(({ slug }) => slug === Reflect.get(value, 'blockType'))?.flattenedFields ?? []
  return field !== null && 'flattenedFields' in field ? field.flattenedFields : []
}
