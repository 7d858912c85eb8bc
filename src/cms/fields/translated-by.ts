import type { SelectField } from 'payload'
import { label } from '../label.ts'

/** Globals are small, so the translation is marked as read once per language, not per text. */
export function translatedByField(): SelectField {
  return {
    name: 'translatedBy',
    type: 'select',
    localized: true,
    options: [
      { value: 'machine', label: label('Maskine, ikke læst', 'Machine, unread') },
      { value: 'person', label: label('Læst af et menneske', 'Read by a person') },
    ],
    label: label('Oversættelsen af denne side', 'The translation of this page'),
  }
}
