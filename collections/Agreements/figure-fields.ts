import type { Field } from 'payload'
import { options } from '@/src/cms/fields/options'
import { label } from '@/src/cms/label'

/** A figure of a problem statement, with its comparison and its source. */
export const figureFields = (): Field[] => [
  { name: 'name', type: 'text', required: true, maxLength: 300, label: label('Hvad', 'What') },
  {
    type: 'row',
    fields: [
      { name: 'value', type: 'number', required: true, label: label('Værdi', 'Value') },
      {
        name: 'unit',
        type: 'select',
        required: true,
        options: options('units', ['percent', 'count', 'grade']),
        label: label('Enhed', 'Unit'),
      },
      { name: 'year', type: 'number', required: true, min: 1990, max: 2100, label: label('År', 'Year') },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'comparatorName', type: 'text', maxLength: 80, label: label('Sammenlignet med', 'Compared with') },
      { name: 'comparatorValue', type: 'number', label: label('Værdi dér', 'Value there') },
    ],
  },
  { name: 'source', type: 'text', required: true, maxLength: 200, label: label('Kilde', 'Source') },
  { name: 'note', type: 'textarea', maxLength: 600, label: label('Forbehold', 'Reservation') },
]
