import type { SelectField } from 'payload'
import { label } from '@/src/i18n/admin/words'

/** Globals are small, so the translation is marked as read once per language, not per text. */
export function translatedByField(): SelectField {
  return {
    name: 'translatedBy',
    type: 'select',
    localized: true,
    options: [
      { value: 'machine', label: label('Machine, unread') },
      { value: 'person', label: label('Read by a person') },
    ],
    label: label('The translation of this page'),
  }
}
