import type { CollectionConfig } from 'payload'
import { localDate } from '@/src/cms/fields/local-date-time'
import { options } from '@/src/cms/fields/options'
import { GROUPS } from '@/src/cms/groups'
import { internalCollection } from '@/src/cms/internal-collection'
import { label } from '@/src/i18n/admin/words'

/**
 * The documents that the plan must have, and who is responsible. `domain/documents` determines what is missing or
 * overdue.
 */
export const Documents: CollectionConfig = internalCollection({
  slug: 'documents',
  labels: { singular: label('Document'), plural: label('Documents') },
  description: label('Budget, contingency plan, milestone plan and the others that are required.'),
  group: GROUPS.agreements,
  useAsTitle: 'title',
  columns: ['title', 'kind', 'required', 'responsible', 'validUntil'],
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 160, label: label('Title') },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          options: options('documentKinds'),
          label: label('Kind'),
        },
        { name: 'required', type: 'checkbox', defaultValue: false, label: label('Required') },
      ],
    },
    {
      name: 'agreement',
      type: 'relationship',
      relationTo: 'agreements',
      label: label('Agreement'),
      admin: {
        description: label('If the document is an agreement, its latest edition is the file.'),
      },
    },
    { name: 'file', type: 'upload', relationTo: 'files', label: label('File') },
    {
      name: 'responsible',
      type: 'text',
      maxLength: 120,
      label: label('Responsible (function)'),
    },
    {
      type: 'row',
      fields: [
        localDate({ name: 'dueOn', label: label('Due on') }),
        localDate({ name: 'validUntil', label: label('Valid until') }),
      ],
    },
    { name: 'note', type: 'textarea', maxLength: 1000, label: label('Remark') },
  ],
})
