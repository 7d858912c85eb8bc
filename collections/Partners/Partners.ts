import type { CollectionConfig } from 'payload'
import { webAddress } from '@/src/cms/fields/web-address'
import { reverse } from '@/src/cms/fields/reverse'
import { GROUPS } from '@/src/cms/groups'
import { publicCollection } from '@/src/cms/public-collection'
import { label } from '@/src/i18n/admin/words'

/** Organisations that the plan works with. Never persons. */
export const Partners: CollectionConfig = publicCollection({
  slug: 'partners',
  labels: { singular: label('Partner'), plural: label('Partners') },
  description: label('Organisations, not persons.'),
  group: GROUPS.knowledge,
  useAsTitle: 'name',
  columns: ['name', 'url'],
  texts: [],
  defaultPopulate: { name: true, url: true },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, maxLength: 120, label: label('Name') },
    webAddress(),
    reverse('activities', 'activities', 'partners', label('Offers')),
  ],
})
