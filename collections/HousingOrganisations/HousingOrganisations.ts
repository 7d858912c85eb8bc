import type { CollectionConfig } from 'payload'
import { webAddress } from '@/src/cms/fields/web-address'
import { reverse } from '@/src/cms/fields/reverse'
import { GROUPS } from '@/src/cms/groups'
import { label } from '@/src/cms/label'
import { publicCollection } from '@/src/cms/public-collection'

/** Boligorganisationer: the owners and operators of the homes. */
export const HousingOrganisations: CollectionConfig = publicCollection({
  slug: 'housing-organisations',
  labels: {
    singular: label('Boligorganisation', 'Housing organisation'),
    plural: label('Boligorganisationer', 'Housing organisations'),
  },
  description: label('Dem, der ejer og driver boligerne.', 'Those who own and run the homes.'),
  group: GROUPS.places,
  useAsTitle: 'name',
  columns: ['name', 'administrator'],
  texts: [],
  defaultPopulate: { name: true, administrator: true, url: true },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, maxLength: 80, label: label('Navn', 'Name') },
    { name: 'administrator', type: 'text', maxLength: 80, label: label('Administreres af', 'Administered by') },
    webAddress(),
    reverse('afdelinger', 'afdelinger', 'organisation', label('Afdelinger', 'Afdelinger')),
  ],
})
