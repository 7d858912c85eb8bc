import type { CollectionConfig } from 'payload'
import { monthsField } from '@/src/cms/fields/months'
import { GROUPS } from '@/src/cms/groups'
import { internalCollection } from '@/src/cms/internal-collection'
import { label } from '@/src/cms/label'

/** Recurring meetings. Part of the årshjul. */
export const Meetings: CollectionConfig = internalCollection({
  slug: 'meetings',
  labels: { singular: label('Møde', 'Meeting'), plural: label('Møder', 'Meetings') },
  description: label('Møder, der vender tilbage.', 'Meetings that come back.'),
  group: GROUPS.agreements,
  useAsTitle: 'name',
  columns: ['name', 'perYearFrom', 'perYearTo', 'convenedBy'],
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 160, label: label('Møde', 'Meeting') },
    {
      type: 'row',
      fields: [
        { name: 'perYearFrom', type: 'number', min: 0, max: 400, label: label('Mindst om året', 'At least a year') },
        { name: 'perYearTo', type: 'number', min: 0, max: 400, label: label('Højst om året', 'At most a year') },
      ],
    },
    {
      name: 'convenedBy',
      type: 'text',
      maxLength: 160,
      label: label('Indkalder (funktion)', 'Convened by (function)'),
    },
    { name: 'invited', type: 'textarea', maxLength: 600, label: label('Hvem er med', 'Who takes part') },
    { name: 'note', type: 'textarea', maxLength: 600, label: label('Bemærkning', 'Note') },
    monthsField(),
  ],
})
