import type { SelectField } from 'payload'
import { label } from '@/src/i18n/admin/words'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** The months of a year in which something is planned: `1` to `12`. Empty: not decided. */
export function monthsField(): SelectField {
  return {
    name: 'months',
    type: 'select',
    hasMany: true,
    options: MONTHS.map((month, index) => ({ value: String(index + 1), label: label(month) })),
    label: label('Months in the yearly wheel'),
    admin: {
      description: label('Empty: stands in the middle of the wheel until the month is decided.'),
    },
  }
}
