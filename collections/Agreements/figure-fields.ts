import type { Field } from 'payload'
import { options } from '@/src/cms/fields/options'
import { UNITS } from '@/src/domain/agreements/agreement-content'
import { label } from '@/src/i18n/admin/words'

/** A figure of a problem statement, with its comparison and its source. */
export const figureFields = (): Field[] => [
  { name: 'name', type: 'text', required: true, maxLength: 300, label: label('What') },
  {
    type: 'row',
    fields: [
      { name: 'value', type: 'number', required: true, label: label('Value') },
      {
        name: 'unit',
        type: 'select',
        required: true,
        options: options('units', UNITS),
        label: label('Unit'),
      },
      { name: 'year', type: 'number', required: true, min: 1990, max: 2100, label: label('Year') },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'comparatorName', type: 'text', maxLength: 80, label: label('Compared with') },
      { name: 'comparatorValue', type: 'number', label: label('Value there') },
    ],
  },
  { name: 'source', type: 'text', required: true, maxLength: 200, label: label('Source') },
  { name: 'note', type: 'textarea', maxLength: 600, label: label('Reservation') },
]
