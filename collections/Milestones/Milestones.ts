import type { CollectionConfig } from 'payload'
import { localDate } from '@/src/cms/fields/local-date-time'
import { options } from '@/src/cms/fields/options'
import { GROUPS } from '@/src/cms/groups'
import { internalCollection } from '@/src/cms/internal-collection'
import { label } from '@/src/i18n/admin/words'

/** What must have happened, and by when. */
export const Milestones: CollectionConfig = internalCollection({
  slug: 'milestones',
  labels: { singular: label('Milestone'), plural: label('Milestones') },
  description: label('What is to have happened, and by when.'),
  group: GROUPS.agreements,
  useAsTitle: 'title',
  columns: ['title', 'to', 'state', 'owner'],
  defaultSort: 'to',
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 300, label: label('Milestone') },
    {
      type: 'row',
      fields: [
        localDate({ name: 'from', label: label('From') }),
        localDate({ name: 'to', label: label('By') }),
        {
          name: 'precision',
          type: 'select',
          defaultValue: 'day',
          options: options('precisions'),
          label: label('How exact'),
        },
      ],
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'planned',
      options: options('milestoneStates'),
      label: label('Status'),
    },
    { name: 'owner', type: 'text', maxLength: 120, label: label('Owner (function)') },
    {
      type: 'row',
      fields: [
        { name: 'agreement', type: 'relationship', relationTo: 'agreements', label: label('Agreement') },
        { name: 'activity', type: 'relationship', relationTo: 'activities', label: label('Offer') },
      ],
    },
    { name: 'note', type: 'textarea', maxLength: 1000, label: label('Remark') },
  ],
})
