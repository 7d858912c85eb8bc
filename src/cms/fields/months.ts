import type { SelectField } from 'payload'
import { label } from '../label.ts'

const MONTHS = [
  ['januar', 'January'],
  ['februar', 'February'],
  ['marts', 'March'],
  ['april', 'April'],
  ['maj', 'May'],
  ['juni', 'June'],
  ['juli', 'July'],
  ['august', 'August'],
  ['september', 'September'],
  ['oktober', 'October'],
  ['november', 'November'],
  ['december', 'December'],
] as const

/** The months of a year in which something is planned: `1` to `12`. Empty: not decided. */
export function monthsField(): SelectField {
  return {
    name: 'months',
    type: 'select',
    hasMany: true,
    options: MONTHS.map(([da, en], index) => ({ value: String(index + 1), label: label(da, en) })),
    label: label('Måneder i årshjulet', 'Months in the yearly wheel'),
    admin: {
      description: label(
        'Tom: står i årshjulets midte, til måneden er besluttet.',
        'Empty: stands in the middle of the wheel until the month is decided.',
      ),
    },
  }
}
