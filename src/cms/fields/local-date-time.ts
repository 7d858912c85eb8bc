import type { DateField } from 'payload'
import type { Label } from '@/src/i18n/admin/words'

interface Options {
  name: string
  label: Label
  description?: Label
  required?: boolean
  index?: boolean
  condition?: NonNullable<DateField['admin']>['condition']
}

/** A date and time, entered as Danish wall-clock time whatever the editor's own time zone; stored as an instant. */
export function localDateTime({ name, label, description, condition, ...rest }: Options): DateField {
  return {
    name,
    type: 'date',
    label,
    ...rest,
    timezone: {
      defaultTimezone: 'Europe/Copenhagen',
      supportedTimezones: [{ label: 'København', value: 'Europe/Copenhagen' }],
    },
    admin: {
      date: {
        pickerAppearance: 'dayAndTime',
        displayFormat: 'd. MMM yyyy HH:mm',
        timeFormat: 'HH:mm',
        timeIntervals: 15,
      },
      ...(description ? { description } : {}),
      ...(condition ? { condition } : {}),
    },
  }
}

/** A date without a time. Payload stores it as noon UTC, so its first ten characters are the Danish date. */
export function localDate({ name, label, description, condition, ...rest }: Options): DateField {
  return {
    name,
    type: 'date',
    label,
    ...rest,
    admin: {
      date: { pickerAppearance: 'dayOnly', displayFormat: 'd. MMM yyyy' },
      ...(description ? { description } : {}),
      ...(condition ? { condition } : {}),
    },
  }
}
