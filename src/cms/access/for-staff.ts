import type { Field } from 'payload'
import { staffOnly } from './staff-only.ts'

/**
 * Fields of a document of which the public may see only a part: all but those named are for staff, who alone may read, filter
 * and sort by them. Rows are walked through.
 */
export function forStaff(fields: readonly Field[], publicNames: readonly string[]): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'row') return { ...field, fields: forStaff(field.fields, publicNames) }
    if (!('name' in field) || field.type === 'ui' || publicNames.includes(field.name)) return field
    const guarded = { ...field, access: { ...field.access, read: staffOnly } } as Field
    if (guarded.type !== 'date' || typeof guarded.timezone !== 'object') return guarded
    // Payload makes a field for the time zone beside it.
    return { ...guarded, timezone: { ...guarded.timezone, override: ({ baseField }) => ({ ...baseField, access: { read: staffOnly } }) } }
  })
}
