import type { CollectionConfig } from 'payload'
import { contactField } from '@/src/cms/fields/contact'
import { reverse } from '@/src/cms/fields/reverse'
import { GROUPS } from '@/src/cms/groups'
import { publicCollection } from '@/src/cms/public-collection'
import { label } from '@/src/i18n/admin/words'
import { moveArea, renameArea } from '../Areas/follow-place'

/** Housing departments. Residents know them by name, so names are not translated. */
export const Afdelinger: CollectionConfig = publicCollection({
  slug: 'afdelinger',
  labels: {
    singular: label('Afdeling (housing department)'),
    plural: label('Afdelinger (housing departments)'),
  },
  description: label('The housing departments that the plan covers.'),
  group: GROUPS.places,
  useAsTitle: 'name',
  columns: ['name', 'zone', 'organisation'],
  texts: ['note'],
  slugged: true,
  path: (document) => `/afdelinger/${String(document.slug)}`,
  hooks: { afterChange: [renameArea('afdeling'), moveArea] },
  defaultPopulate: { name: true, slug: true, zone: true },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 80, label: label('Name') },
    {
      type: 'row',
      fields: [
        {
          name: 'zone',
          type: 'relationship',
          relationTo: 'zones',
          required: true,
          index: true,
          label: label('Zone'),
        },
        {
          name: 'organisation',
          type: 'relationship',
          relationTo: 'housing-organisations',
          required: true,
          label: label('Housing organisation'),
        },
      ],
    },
    { name: 'note', type: 'textarea', localized: true, maxLength: 400, label: label('Remark') },
    contactField(),
    reverse('activities', 'activities', 'afdelinger', label('Offers only here')),
    reverse('events', 'events', 'afdelinger', label('Events only here')),
  ],
})
