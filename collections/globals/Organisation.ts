import type { GlobalConfig } from 'payload'
import { translatedByField } from '@/src/cms/fields/translated-by'
import { GROUPS } from '@/src/cms/groups'
import { expireOnGlobalChange } from '@/src/cms/hooks/expire-cache'
import { label } from '@/src/cms/label'

/** The decision-making bodies as a tree, and the plan's own figures. */
export const Organisation: GlobalConfig = {
  slug: 'organisation',
  label: label('Organisationen', 'The organisation'),
  admin: { group: GROUPS.knowledge },
  versions: { max: 50 },
  hooks: { afterChange: [expireOnGlobalChange] },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'homes', type: 'number', min: 0, label: label('Boliger', 'Homes') },
        { name: 'residents', type: 'number', min: 0, label: label('Beboere', 'Residents') },
        { name: 'fromYear', type: 'number', label: label('Fra år', 'From year') },
        { name: 'toYear', type: 'number', label: label('Til og med år', 'To year') },
      ],
    },
    {
      name: 'bodies',
      type: 'array',
      maxRows: 40,
      label: label('Råd og grupper', 'Bodies'),
      labels: { singular: label('Gruppe', 'Body'), plural: label('Grupper', 'Bodies') },
      admin: { components: { RowLabel: '@/src/admin/BodyRowLabel#BodyRowLabel' } },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'key', type: 'text', required: true, maxLength: 40, label: label('Kort navn', 'Key') },
            { name: 'parent', type: 'text', maxLength: 40, label: label('Under (kort navn)', 'Below (key)') },
          ],
        },
        { name: 'name', type: 'text', required: true, maxLength: 120, label: label('Navn', 'Name') },
        {
          name: 'role',
          type: 'textarea',
          required: true,
          localized: true,
          maxLength: 300,
          label: label('Hvad den gør', 'What it does'),
        },
        {
          name: 'members',
          type: 'textarea',
          localized: true,
          maxLength: 300,
          label: label('Hvem der er med', 'Who takes part'),
        },
      ],
    },
    translatedByField(),
  ],
}
