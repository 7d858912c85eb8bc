import type { CollectionConfig } from 'payload'
import { reverse } from '@/src/cms/fields/reverse'
import { GROUPS } from '@/src/cms/groups'
import { publicCollection } from '@/src/cms/public-collection'
import { label } from '@/src/i18n/admin/words'

/** Steder: where activities take place. */
export const Venues: CollectionConfig = publicCollection({
  slug: 'venues',
  labels: { singular: label('Venue'), plural: label('Venues') },
  description: label('Where things take place. Write only what you know is right.'),
  group: GROUPS.places,
  useAsTitle: 'name',
  columns: ['name', 'address', 'zone'],
  texts: ['accessibility'],
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 100, label: label('Name') },
    { name: 'address', type: 'text', maxLength: 160, label: label('Address') },
    { name: 'zone', type: 'relationship', relationTo: 'zones', index: true, label: label('Zone') },
    {
      name: 'accessibility',
      type: 'textarea',
      localized: true,
      maxLength: 300,
      label: label('Access (steps, lift, toilet)'),
    },
    {
      type: 'row',
      fields: [
        { name: 'latitude', type: 'number', min: -90, max: 90, label: label('Latitude') },
        { name: 'longitude', type: 'number', min: -180, max: 180, label: label('Longitude') },
      ],
    },
    reverse('activities', 'activities', 'venue', label('Offers')),
    reverse('events', 'events', 'venue', label('Events')),
  ],
})
