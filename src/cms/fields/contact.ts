import type { GroupField } from 'payload'
import { label, languageOf, sayIn } from '@/src/i18n/admin/words'

const PHONE = /^\+?[0-9][0-9 ]{6,18}[0-9]$/

/** Whom to contact: a function, never a person's name. If empty, the secretariat answers. */
export function contactField(): GroupField {
  return {
    name: 'contact',
    type: 'group',
    label: label('Contact'),
    admin: {
      description: label(
        'A function, not a name, such as "The zone worker in zone 1". Leave empty if the secretariat answers.',
      ),
    },
    fields: [
      { name: 'role', type: 'text', localized: true, maxLength: 80, label: label('Function') },
      {
        type: 'row',
        fields: [
          {
            name: 'phone',
            type: 'text',
            label: label('Phone'),
            validate: (value: string | null | undefined, { req }: { req: { i18n: { language: string } } }) =>
              value == null ||
              value === '' ||
              PHONE.test(value) ||
              sayIn(languageOf(req.i18n))('Write a phone number such as +45 12 34 56 78.'),
          },
          { name: 'email', type: 'email', label: label('E-mail') },
        ],
      },
    ],
  }
}
