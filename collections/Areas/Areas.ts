import type { CollectionConfig } from 'payload'
import { options } from '@/src/cms/fields/options'
import { GROUPS } from '@/src/cms/groups'
import { internalCollection } from '@/src/cms/internal-collection'
import { AREA_KINDS, MOST_OTHER_NAMES } from '@/src/domain/areas/area'
import { checkArea, keepUsedArea } from './check-area'
import { label } from '@/src/i18n/admin/words'

/** What figures are about: the whole area, its parts, and what it is compared with. */
export const Areas: CollectionConfig = internalCollection({
  slug: 'areas',
  labels: { singular: label('Area'), plural: label('Areas') },
  description: label(
    'What the figures are about: the whole area, its parts, and what it is compared with. A new zone or afdeling needs an area of its own before figures can be about it.',
  ),
  group: GROUPS.indicators,
  useAsTitle: 'name',
  columns: ['name', 'kind', 'parent'],
  texts: ['name'],
  defaultSort: 'createdAt',
  seenBy: ['admin', 'editor', 'leader', 'board', 'translator'],
  hooks: { beforeChange: [checkArea], beforeDelete: [keepUsedArea] },
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 80, label: label('Name') },
    {
      name: 'otherNames',
      type: 'text',
      hasMany: true,
      maxLength: 80,
      maxRows: MOST_OTHER_NAMES,
      label: label('Other names'),
      admin: {
        description: label('What tables call it as well. Each name means one area.'),
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          options: options('areaKinds', AREA_KINDS),
          label: label('What it is'),
          admin: {
            description: label('Cannot be changed once it has figures.'),
          },
        },
        {
          name: 'parent',
          type: 'relationship',
          relationTo: 'areas',
          label: label('Lies in'),
          admin: { condition: (data) => data?.kind !== 'whole' && data?.kind !== 'comparator' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'zone',
          type: 'relationship',
          relationTo: 'zones',
          label: label('Zone'),
          admin: { condition: (data) => data?.kind === 'zone' },
        },
        {
          name: 'afdeling',
          type: 'relationship',
          relationTo: 'afdelinger',
          label: label('Afdeling'),
          admin: { condition: (data) => data?.kind === 'afdeling' },
        },
      ],
    },
    {
      name: 'residents',
      type: 'array',
      maxRows: 50,
      label: label('Residents'),
      labels: { singular: label('Year'), plural: label('Years') },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'year', type: 'number', required: true, min: 1990, max: 2100, label: label('Year') },
            { name: 'count', type: 'number', required: true, min: 0, label: label('Count') },
            { name: 'source', type: 'text', required: true, maxLength: 200, label: label('Source') },
          ],
        },
      ],
    },
  ],
})
