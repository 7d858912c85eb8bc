import type { CollectionConfig } from 'payload'
import { webAddress } from '@/src/cms/fields/web-address'
import { reverse } from '@/src/cms/fields/reverse'
import { GROUPS } from '@/src/cms/groups'
import { publicCollection } from '@/src/cms/public-collection'
import { label } from '@/src/i18n/admin/words'

/** Boligorganisationer: the owners and operators of the homes. */
export const HousingOrganisations: CollectionConfig = publicCollection({
  slug: 'housing-organisations',
  labels: {
    singular: label('Housing organisation'),
    plural: label('Housing organisations'),
  },
  description: label('Those who own and run the homes.'),
  group: GROUPS.places,
  useAsTitle: 'name',
  columns: ['name', 'administrator'],
  texts: [],
  defaultPopulate: { name: true, administrator: true, url: true },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, maxLength: 80, label: label('Name') },
    { name: 'administrator', type: 'text', maxLength: 80, label: label('Administered by') },
    webAddress(),
    reverse('afdelinger', 'afdelinger', 'organisation', label('Afdelinger')),
  ],
})
