import type { CollectionConfig } from 'payload'
import { ZONE_MARKS } from '@/src/domain/vocabulary'
import { contactField } from '@/src/cms/fields/contact'
import { options } from '@/src/cms/fields/options'
import { reverse } from '@/src/cms/fields/reverse'
import { GROUPS } from '@/src/cms/groups'
import { label } from '@/src/cms/label'
import { publicCollection } from '@/src/cms/public-collection'

/** The parts into which the plan divides its area. */
export const Zones: CollectionConfig = publicCollection({
  slug: 'zones',
  labels: { singular: label('Zone', 'Zone'), plural: label('Zoner', 'Zones') },
  description: label('De dele, som helhedsplanens område er delt i.', 'The parts that the plan divides its area into.'),
  group: GROUPS.places,
  useAsTitle: 'name',
  columns: ['number', 'name', 'homes'],
  texts: ['name', 'description', 'note'],
  path: (document) => `/zoner/${String(document.number)}`,
  defaultPopulate: { number: true, name: true, mark: true },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'number',
          type: 'number',
          required: true,
          unique: true,
          index: true,
          min: 1,
          max: 99,
          label: label('Nummer', 'Number'),
        },
        { name: 'name', type: 'text', required: true, localized: true, maxLength: 60, label: label('Navn', 'Name') },
        {
          name: 'mark',
          type: 'select',
          required: true,
          defaultValue: 'circle',
          options: options('marks', ZONE_MARKS),
          label: label('Mærke (farve og form)', 'Mark (colour and shape)'),
        },
      ],
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      maxLength: 400,
      label: label('Beskrivelse', 'Description'),
    },
    { name: 'note', type: 'textarea', localized: true, maxLength: 400, label: label('Bemærkning', 'Note') },
    {
      name: 'places',
      type: 'array',
      maxRows: 30,
      label: label('Steder', 'Places'),
      labels: { singular: label('Sted', 'Place'), plural: label('Steder', 'Places') },
      fields: [
        { name: 'name', type: 'text', required: true, localized: true, maxLength: 100, label: label('Navn', 'Name') },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'homes', type: 'number', min: 0, label: label('Boliger', 'Homes') },
        {
          name: 'x',
          type: 'number',
          required: true,
          defaultValue: 50,
          min: 0,
          max: 100,
          label: label('På kortet, vandret (0-100)', 'On the map, across (0-100)'),
        },
        {
          name: 'y',
          type: 'number',
          required: true,
          defaultValue: 50,
          min: 0,
          max: 100,
          label: label('På kortet, nedad (0-100)', 'On the map, down (0-100)'),
        },
      ],
    },
    contactField(),
    reverse('afdelinger', 'afdelinger', 'zone', label('Afdelinger', 'Afdelinger')),
    reverse('activities', 'activities', 'zones', label('Tilbud', 'Offers')),
    reverse('events', 'events', 'zones', label('Arrangementer', 'Events')),
  ],
})
