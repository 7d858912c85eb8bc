import type { CollectionConfig } from 'payload'
import { options } from '@/src/cms/fields/options'
import { GROUPS } from '@/src/cms/groups'
import { internalCollection } from '@/src/cms/internal-collection'
import { label } from '@/src/cms/label'
import { COUNT_BASES } from '@/src/domain/indicators/indicator'

/** What the logbook counts, and on which basis. Defined once here, so that nobody picks the wrong basis in a hurry. */
export const Metrics: CollectionConfig = internalCollection({
  slug: 'metrics',
  labels: { singular: label('Ting at tælle', 'Thing to count'), plural: label('Det, vi tæller', 'What we count') },
  description: label('Det, logbogen tæller.', 'What the logbook counts.'),
  group: GROUPS.indicators,
  useAsTitle: 'name',
  columns: ['name', 'basis', 'activities'],
  seenBy: ['admin', 'editor'],
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'code', type: 'text', required: true, unique: true, maxLength: 40, label: label('Kode', 'Code') },
        {
          name: 'basis',
          type: 'select',
          required: true,
          options: options('countBases', COUNT_BASES),
          label: label('Hvad der tælles', 'What is counted'),
        },
      ],
    },
    { name: 'name', type: 'text', required: true, maxLength: 80, label: label('Navn', 'Name') },
    {
      name: 'activities',
      type: 'relationship',
      relationTo: 'activities',
      hasMany: true,
      label: label('Kun for disse tilbud', 'Only for these offers'),
      admin: { description: label('Tom: kan tælles ved alle.', 'Empty: can be counted at all.') },
    },
  ],
})
