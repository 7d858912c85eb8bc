import type { CollectionConfig } from 'payload'
import { options } from '@/src/cms/fields/options'
import { GROUPS } from '@/src/cms/groups'
import { internalCollection } from '@/src/cms/internal-collection'
import { COUNT_BASES } from '@/src/domain/indicators/indicator'
import { label } from '@/src/i18n/admin/words'

/** What the logbook counts, and on which basis. Defined once here, so that nobody picks the wrong basis in a hurry. */
export const Metrics: CollectionConfig = internalCollection({
  slug: 'metrics',
  labels: { singular: label('Thing to count'), plural: label('What we count') },
  description: label('What the logbook counts.'),
  group: GROUPS.indicators,
  useAsTitle: 'name',
  columns: ['name', 'basis', 'activities'],
  seenBy: ['admin', 'editor'],
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'code', type: 'text', required: true, unique: true, maxLength: 40, label: label('Code') },
        {
          name: 'basis',
          type: 'select',
          required: true,
          options: options('countBases', COUNT_BASES),
          label: label('What is counted'),
        },
      ],
    },
    { name: 'name', type: 'text', required: true, maxLength: 80, label: label('Name') },
    {
      name: 'activities',
      type: 'relationship',
      relationTo: 'activities',
      hasMany: true,
      label: label('Only for these offers'),
      admin: { description: label('Empty: can be counted at all.') },
    },
  ],
})
