import type { CollectionConfig } from 'payload'
import { reverse } from '@/src/cms/fields/reverse'
import { GROUPS } from '@/src/cms/groups'
import { label } from '@/src/cms/label'
import { publicCollection } from '@/src/cms/public-collection'

/** Steder: where activities take place. */
export const Venues: CollectionConfig = publicCollection({
  slug: 'venues',
  labels: { singular: label('Sted', 'Venue'), plural: label('Steder', 'Venues') },
  description: label(
    'Hvor tingene foregår. Skriv kun det, du ved er rigtigt.',
    'Where things take place. Write only what you know is right.',
  ),
  group: GROUPS.places,
  useAsTitle: 'name',
  columns: ['name', 'address', 'zone'],
  texts: ['accessibility'],
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 100, label: label('Navn', 'Name') },
    { name: 'address', type: 'text', maxLength: 160, label: label('Adresse', 'Address') },
    { name: 'zone', type: 'relationship', relationTo: 'zones', index: true, label: label('Zone', 'Zone') },
    {
      name: 'accessibility',
      type: 'textarea',
      localized: true,
      maxLength: 300,
      label: label('Adgang (trin, elevator, toilet)', 'Access (steps, lift, toilet)'),
    },
    {
      type: 'row',
      fields: [
        { name: 'latitude', type: 'number', min: -90, max: 90, label: label('Breddegrad', 'Latitude') },
        { name: 'longitude', type: 'number', min: -180, max: 180, label: label('Længdegrad', 'Longitude') },
      ],
    },
    reverse('activities', 'activities', 'venue', label('Tilbud', 'Offers')),
    reverse('events', 'events', 'venue', label('Arrangementer', 'Events')),
  ],
})
