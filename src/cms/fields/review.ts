import type { Field } from 'payload'
import { label } from '../label.ts'
import { localDate } from './local-date-time.ts'

/** When the facts were last checked (shown on the site), and when to check them again (not shown). */
export const reviewFields = (): Field[] => [
  {
    ...localDate({
      name: 'checkedOn',
      label: label('Oplysningerne er sidst tjekket', 'Facts last checked'),
      description: label('Vises på siden.', 'Shown on the site.'),
    }),
    admin: { position: 'sidebar', date: { pickerAppearance: 'dayOnly', displayFormat: 'd. MMM yyyy' } },
  },
  {
    ...localDate({ name: 'nextReview', label: label('Skal tjekkes igen', 'To be checked again') }),
    admin: { position: 'sidebar', date: { pickerAppearance: 'dayOnly', displayFormat: 'd. MMM yyyy' } },
  },
  {
    name: 'sample',
    type: 'checkbox',
    defaultValue: false,
    label: label('Eksempel', 'Sample'),
    admin: {
      position: 'sidebar',
      description: label(
        'Vises som "eksempel", så ingen tager det for sandt.',
        'Shown as "sample", so that nobody takes it for real.',
      ),
    },
  },
]
