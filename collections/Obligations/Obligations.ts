import type { CollectionConfig } from 'payload'
import { localDate } from '@/src/cms/fields/local-date-time'
import { monthsField } from '@/src/cms/fields/months'
import { options } from '@/src/cms/fields/options'
import { GROUPS } from '@/src/cms/groups'
import { internalCollection } from '@/src/cms/internal-collection'
import { label } from '@/src/i18n/admin/words'

/** What the agreements oblige somebody to do, repeatedly or once. Part of the årshjul. */
export const Obligations: CollectionConfig = internalCollection({
  slug: 'obligations',
  labels: { singular: label('Obligation'), plural: label('Obligations') },
  description: label('What the agreements oblige to.'),
  group: GROUPS.agreements,
  useAsTitle: 'what',
  columns: ['what', 'who', 'frequency', 'section'],
  fields: [
    { name: 'what', type: 'text', required: true, maxLength: 300, label: label('What') },
    { name: 'who', type: 'text', required: true, maxLength: 160, label: label('Who (function)') },
    {
      type: 'row',
      fields: [
        {
          name: 'frequency',
          type: 'select',
          required: true,
          defaultValue: 'ongoing',
          options: options('frequencies'),
          label: label('How often'),
        },
        localDate({ name: 'dueOn', label: label('By'), condition: (data) => data?.frequency === 'once' }),
        { name: 'section', type: 'text', maxLength: 40, label: label('Section of the agreement') },
      ],
    },
    monthsField(),
  ],
})
