import type { CollectionConfig } from 'payload'
import { GROUPS } from '@/src/cms/groups'
import { internalCollection } from '@/src/cms/internal-collection'
import { label } from '@/src/i18n/admin/words'

/** What an agreement aims for; indicators show whether it is reached. */
export const Goals: CollectionConfig = internalCollection({
  slug: 'goals',
  labels: { singular: label('Goal'), plural: label('Goals') },
  description: label('What an agreement wants to reach.'),
  group: GROUPS.indicators,
  useAsTitle: 'title',
  columns: ['title', 'agreement', 'order'],
  defaultSort: 'order',
  texts: ['title'],
  seenBy: ['admin', 'editor', 'leader', 'board', 'translator'],
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, maxLength: 300, label: label('Goal') },
    {
      type: 'row',
      fields: [
        {
          name: 'agreement',
          type: 'relationship',
          relationTo: 'agreements',
          required: true,
          index: true,
          label: label('Agreement'),
        },
        { name: 'order', type: 'number', required: true, defaultValue: 0, label: label('Order') },
      ],
    },
  ],
})
