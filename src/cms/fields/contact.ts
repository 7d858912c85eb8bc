import type { GroupField } from 'payload'
import { label } from '../label.ts'

const PHONE = /^\+?[0-9][0-9 ]{6,18}[0-9]$/

/** Whom to contact: a function, never a person's name. If empty, the secretariat answers. */
export function contactField(): GroupField {
  return {
    name: 'contact',
    type: 'group',
    label: label('Kontakt', 'Contact'),
    admin: {
      description: label(
        'En funktion, ikke et navn: fx "Zonemedarbejderen i zone 1". Lad den stå tom, hvis sekretariatet svarer.',
        'A function, not a name, such as "The zone worker in zone 1". Leave empty if the secretariat answers.',
      ),
    },
    fields: [
      { name: 'role', type: 'text', localized: true, maxLength: 80, label: label('Funktion', 'Function') },
      {
        type: 'row',
        fields: [
          {
            name: 'phone',
            type: 'text',
            label: label('Telefon', 'Phone'),
            validate: (value: string | null | undefined, { req }: { req: { i18n: { language: string } } }) =>
              value == null ||
              value === '' ||
              PHONE.test(value) ||
              (req.i18n.language === 'da'
                ? 'Skriv et telefonnummer, fx +45 12 34 56 78.'
                : 'Write a phone number such as +45 12 34 56 78.'),
          },
          { name: 'email', type: 'email', label: label('E-mail', 'E-mail') },
        ],
      },
    ],
  }
}
