import type { CollectionConfig } from 'payload'
import { localDate } from '@/src/cms/fields/local-date-time'
import { monthsField } from '@/src/cms/fields/months'
import { options } from '@/src/cms/fields/options'
import { GROUPS } from '@/src/cms/groups'
import { internalCollection } from '@/src/cms/internal-collection'
import { label } from '@/src/cms/label'

/** What the agreements oblige somebody to do, repeatedly or once. Part of the årshjul. */
export const Obligations: CollectionConfig = internalCollection({
  slug: 'obligations',
  labels: { singular: label('Forpligtelse', 'Obligation'), plural: label('Forpligtelser', 'Obligations') },
  description: label('Det, aftalerne forpligter til.', 'What the agreements oblige to.'),
  group: GROUPS.agreements,
  useAsTitle: 'what',
  columns: ['what', 'who', 'frequency', 'section'],
  fields: [
    { name: 'what', type: 'text', required: true, maxLength: 300, label: label('Hvad', 'What') },
    { name: 'who', type: 'text', required: true, maxLength: 160, label: label('Hvem (funktion)', 'Who (function)') },
    {
      type: 'row',
      fields: [
        {
          name: 'frequency',
          type: 'select',
          required: true,
          defaultValue: 'ongoing',
          options: options('frequencies', ['ongoing', 'yearly', 'onRequest', 'once']),
          label: label('Hvor tit', 'How often'),
        },
        localDate({ name: 'dueOn', label: label('Senest', 'By'), condition: (data) => data?.frequency === 'once' }),
        { name: 'section', type: 'text', maxLength: 40, label: label('Afsnit i aftalen', 'Section of the agreement') },
      ],
    },
    monthsField(),
  ],
})
