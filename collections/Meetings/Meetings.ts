import type { CollectionConfig } from 'payload'
import { monthsField } from '@/src/cms/fields/months'
import { GROUPS } from '@/src/cms/groups'
import { internalCollection } from '@/src/cms/internal-collection'
import { label } from '@/src/i18n/admin/words'

/** Recurring meetings. Part of the årshjul. */
export const Meetings: CollectionConfig = internalCollection({
  slug: 'meetings',
  labels: { singular: label('Meeting'), plural: label('Meetings') },
  description: label('Meetings that come back.'),
  group: GROUPS.agreements,
  useAsTitle: 'name',
  columns: ['name', 'perYearFrom', 'perYearTo', 'convenedBy'],
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 160, label: label('Meeting') },
    {
      type: 'row',
      fields: [
        { name: 'perYearFrom', type: 'number', min: 0, max: 400, label: label('At least a year') },
        { name: 'perYearTo', type: 'number', min: 0, max: 400, label: label('At most a year') },
      ],
    },
    {
      name: 'convenedBy',
      type: 'text',
      maxLength: 160,
      label: label('Convened by (function)'),
    },
    { name: 'invited', type: 'textarea', maxLength: 600, label: label('Who takes part') },
    { name: 'note', type: 'textarea', maxLength: 600, label: label('Remark') },
    monthsField(),
  ],
})
