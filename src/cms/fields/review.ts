import type { Field } from 'payload'
import { localDate } from './local-date-time.ts'
import { label } from '@/src/i18n/admin/words'

/** When the facts were last checked (shown on the site), and when to check them again (not shown). */
export const reviewFields = (): Field[] => [
  {
    ...localDate({
      name: 'checkedOn',
      label: label('Facts last checked'),
      description: label('Shown on the site.'),
    }),
    admin: { position: 'sidebar', date: { pickerAppearance: 'dayOnly', displayFormat: 'd. MMM yyyy' } },
  },
  {
    ...localDate({ name: 'nextReview', label: label('To be checked again') }),
    admin: { position: 'sidebar', date: { pickerAppearance: 'dayOnly', displayFormat: 'd. MMM yyyy' } },
  },
  {
    name: 'sample',
    type: 'checkbox',
    defaultValue: false,
    label: label('Sample'),
    admin: {
      position: 'sidebar',
      description: label('Shown as "sample", so that nobody takes it for real.'),
    },
  },
]
