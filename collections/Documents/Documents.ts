import type { CollectionConfig } from 'payload'
import { localDate } from '@/src/cms/fields/local-date-time'
import { options } from '@/src/cms/fields/options'
import { GROUPS } from '@/src/cms/groups'
import { internalCollection } from '@/src/cms/internal-collection'
import { label } from '@/src/cms/label'

/**
 * The documents that the plan must have, and who is responsible. `domain/documents` determines what is missing or
 * overdue.
 */
export const Documents: CollectionConfig = internalCollection({
  slug: 'documents',
  labels: { singular: label('Dokument', 'Document'), plural: label('Dokumenter', 'Documents') },
  description: label(
    'Budget, beredskabsplan, milepælsplan og de andre, der kræves.',
    'Budget, contingency plan, milestone plan and the others that are required.',
  ),
  group: GROUPS.agreements,
  useAsTitle: 'title',
  columns: ['title', 'kind', 'required', 'responsible', 'validUntil'],
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 160, label: label('Titel', 'Title') },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          options: options('documentKinds', [
            'strategicAgreement',
            'subAgreement',
            'budget',
            'contingencyPlan',
            'milestonePlan',
            'boardTerms',
            'reportingForm',
            'organisationChart',
            'other',
          ]),
          label: label('Art', 'Kind'),
        },
        { name: 'required', type: 'checkbox', defaultValue: false, label: label('Krævet', 'Required') },
      ],
    },
    {
      name: 'agreement',
      type: 'relationship',
      relationTo: 'agreements',
      label: label('Aftale', 'Agreement'),
      admin: {
        description: label(
          'Er dokumentet en aftale, er den seneste udgave filen.',
          'If the document is an agreement, its latest edition is the file.',
        ),
      },
    },
    { name: 'file', type: 'upload', relationTo: 'files', label: label('Fil', 'File') },
    {
      name: 'responsible',
      type: 'text',
      maxLength: 120,
      label: label('Ansvarlig (funktion)', 'Responsible (function)'),
    },
    {
      type: 'row',
      fields: [
        localDate({ name: 'dueOn', label: label('Skal være der den', 'Due on') }),
        localDate({ name: 'validUntil', label: label('Gælder til og med', 'Valid until') }),
      ],
    },
    { name: 'note', type: 'textarea', maxLength: 1000, label: label('Bemærkning', 'Note') },
  ],
})
