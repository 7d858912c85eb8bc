import type { CollectionConfig } from 'payload'
import { FOCUS_ART } from '@/src/domain/vocabulary'
import { options } from '@/src/cms/fields/options'
import { reverse } from '@/src/cms/fields/reverse'
import { GROUPS } from '@/src/cms/groups'
import { label } from '@/src/cms/label'
import { publicCollection } from '@/src/cms/public-collection'

/** Indsatsområder: the subjects of the plan's sub-agreements. */
export const FocusAreas: CollectionConfig = publicCollection({
  slug: 'focus-areas',
  labels: { singular: label('Indsatsområde', 'Focus area'), plural: label('Indsatsområder', 'Focus areas') },
  description: label('Det, som delaftalerne handler om.', 'What the sub-agreements are about.'),
  group: GROUPS.knowledge,
  useAsTitle: 'name',
  columns: ['code', 'name'],
  texts: ['name', 'purpose'],
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'code', type: 'text', required: true, unique: true, maxLength: 8, label: label('Kode', 'Code') },
        {
          name: 'art',
          type: 'select',
          required: true,
          options: options('focusArt', FOCUS_ART),
          label: label('Tegning', 'Drawing'),
        },
      ],
    },
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 80, label: label('Navn', 'Name') },
    {
      name: 'purpose',
      type: 'textarea',
      localized: true,
      maxLength: 300,
      label: label('Formål i én sætning', 'Purpose in a sentence'),
    },
    reverse('activities', 'activities', 'focusArea', label('Tilbud', 'Offers')),
  ],
})
