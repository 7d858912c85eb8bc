import type { GlobalConfig } from 'payload'
import { translatedByField } from '@/src/cms/fields/translated-by'
import { GROUPS } from '@/src/cms/groups'
import { expireOnGlobalChange } from '@/src/cms/hooks/expire-cache'
import { label } from '@/src/i18n/admin/words'

/** The decision-making bodies as a tree, and the plan's own figures. */
export const Organisation: GlobalConfig = {
  slug: 'organisation',
  label: label('The organisation'),
  admin: { group: GROUPS.knowledge },
  versions: { max: 50 },
  hooks: { afterChange: [expireOnGlobalChange] },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'homes', type: 'number', min: 0, label: label('Homes') },
        { name: 'residents', type: 'number', min: 0, label: label('Residents') },
        { name: 'fromYear', type: 'number', label: label('From year') },
        { name: 'toYear', type: 'number', label: label('To year') },
      ],
    },
    {
      name: 'bodies',
      type: 'array',
      maxRows: 40,
      label: label('Councils and groups'),
      labels: { singular: label('Body'), plural: label('Bodies') },
      admin: { components: { RowLabel: '@/src/admin/BodyRowLabel#BodyRowLabel' } },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'key', type: 'text', required: true, maxLength: 40, label: label('Key') },
            { name: 'parent', type: 'text', maxLength: 40, label: label('Below (key)') },
          ],
        },
        { name: 'name', type: 'text', required: true, maxLength: 120, label: label('Name') },
        {
          name: 'role',
          type: 'textarea',
          required: true,
          localized: true,
          maxLength: 300,
          label: label('What it does'),
        },
        {
          name: 'members',
          type: 'textarea',
          localized: true,
          maxLength: 300,
          label: label('Who takes part'),
        },
      ],
    },
    translatedByField(),
  ],
}
