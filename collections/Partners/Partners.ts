import type { CollectionConfig } from 'payload'
import { webAddress } from '@/src/cms/fields/web-address'
import { reverse } from '@/src/cms/fields/reverse'
import { GROUPS } from '@/src/cms/groups'
import { label } from '@/src/cms/label'
import { publicCollection } from '@/src/cms/public-collection'

/** Organisations that the plan works with. Never persons. */
export const Partners: CollectionConfig = publicCollection({
  slug: 'partners',
  labels: { singular: label('Partner', 'Partner'), plural: label('Partnere', 'Partners') },
  description: label('Organisationer, ikke personer.', 'Organisations, not persons.'),
  group: GROUPS.knowledge,
  useAsTitle: 'name',
  columns: ['name', 'url'],
  texts: [],
  defaultPopulate: { name: true, url: true },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, maxLength: 120, label: label('Navn', 'Name') },
    webAddress(),
    reverse('activities', 'activities', 'partners', label('Tilbud', 'Offers')),
  ],
})
