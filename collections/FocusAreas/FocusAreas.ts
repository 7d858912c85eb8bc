import type { CollectionConfig } from 'payload'
import { FOCUS_ART } from '@/src/domain/vocabulary'
import { options } from '@/src/cms/fields/options'
import { reverse } from '@/src/cms/fields/reverse'
import { GROUPS } from '@/src/cms/groups'
import { publicCollection } from '@/src/cms/public-collection'
import { label } from '@/src/i18n/admin/words'

/** Indsatsområder: the subjects of the plan's sub-agreements. */
export const FocusAreas: CollectionConfig = publicCollection({
  slug: 'focus-areas',
  labels: { singular: label('Focus area'), plural: label('Focus areas') },
  description: label('What the sub-agreements are about.'),
  group: GROUPS.knowledge,
  useAsTitle: 'name',
  columns: ['code', 'name'],
  texts: ['name', 'purpose'],
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'code', type: 'text', required: true, unique: true, maxLength: 8, label: label('Code') },
        {
          name: 'art',
          type: 'select',
          required: true,
          options: options('focusArt', FOCUS_ART),
          label: label('Drawing'),
        },
      ],
    },
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 80, label: label('Name') },
    {
      name: 'purpose',
      type: 'textarea',
      localized: true,
      maxLength: 300,
      label: label('Purpose in a sentence'),
    },
    reverse('activities', 'activities', 'focusArea', label('Offers')),
  ],
})
