import type { CollectionConfig } from 'payload'
import { ZONE_MARKS } from '@/src/domain/vocabulary'
import { contactField } from '@/src/cms/fields/contact'
import { options } from '@/src/cms/fields/options'
import { reverse } from '@/src/cms/fields/reverse'
import { GROUPS } from '@/src/cms/groups'
import { publicCollection } from '@/src/cms/public-collection'
import { label } from '@/src/i18n/admin/words'
import { renameArea } from '../Areas/follow-place'

/** The parts into which the plan divides its area. */
export const Zones: CollectionConfig = publicCollection({
  slug: 'zones',
  labels: { singular: label('Zone'), plural: label('Zones') },
  description: label('The parts that the plan divides its area into.'),
  group: GROUPS.places,
  useAsTitle: 'name',
  columns: ['number', 'name', 'homes'],
  texts: ['name', 'description', 'note'],
  path: (document) => `/zoner/${String(document.number)}`,
  hooks: { afterChange: [renameArea('zone')] },
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
          label: label('Number'),
        },
        { name: 'name', type: 'text', required: true, localized: true, maxLength: 60, label: label('Name') },
        {
          name: 'mark',
          type: 'select',
          required: true,
          defaultValue: 'circle',
          options: options('marks', ZONE_MARKS),
          label: label('Mark (colour and shape)'),
        },
      ],
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      maxLength: 400,
      label: label('Description'),
    },
    { name: 'note', type: 'textarea', localized: true, maxLength: 400, label: label('Remark') },
    {
      name: 'places',
      type: 'array',
      maxRows: 30,
      label: label('Places'),
      labels: { singular: label('Place'), plural: label('Places') },
      fields: [{ name: 'name', type: 'text', required: true, localized: true, maxLength: 100, label: label('Name') }],
    },
    {
      type: 'row',
      fields: [
        { name: 'homes', type: 'number', min: 0, label: label('Homes') },
        {
          name: 'x',
          type: 'number',
          required: true,
          defaultValue: 50,
          min: 0,
          max: 100,
          label: label('On the map, across (0-100)'),
        },
        {
          name: 'y',
          type: 'number',
          required: true,
          defaultValue: 50,
          min: 0,
          max: 100,
          label: label('On the map, down (0-100)'),
        },
      ],
    },
    contactField(),
    reverse('afdelinger', 'afdelinger', 'zone', label('Afdelinger')),
    reverse('activities', 'activities', 'zones', label('Offers')),
    reverse('events', 'events', 'zones', label('Events')),
  ],
})
