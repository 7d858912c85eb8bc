import type { CollectionConfig } from 'payload'
import { localDateTime } from '@/src/cms/fields/local-date-time'
import { options } from '@/src/cms/fields/options'
import { GROUPS } from '@/src/cms/groups'
import { internalCollection } from '@/src/cms/internal-collection'
import { POSTED_BY } from '@/src/domain/print/posting'
import { checkPosting, fillPosting } from './check-posting'
import { label } from '@/src/i18n/admin/words'

/**
 * The log of what hangs in the stairwells: where it was put up, by which function, and when. A line is never changed; a
 * replacement gets a new line.
 */
export const Postings: CollectionConfig = internalCollection({
  slug: 'postings',
  labels: { singular: label('Posting'), plural: label('Put up') },
  description: label('What was put up, where, when and by which function. Never names.'),
  group: GROUPS.letters,
  useAsTitle: 'place',
  columns: ['at', 'run', 'place', 'by'],
  defaultSort: '-at',
  seenBy: ['admin', 'editor', 'zoneWorker'],
  hooks: { beforeValidate: [fillPosting], beforeChange: [checkPosting] },
  fields: [
    {
      name: 'run',
      type: 'relationship',
      relationTo: 'print-runs',
      required: true,
      index: true,
      label: label('Print run'),
    },
    { name: 'place', type: 'text', required: true, maxLength: 60, label: label('Place') },
    {
      name: 'by',
      type: 'select',
      required: true,
      options: options('postedBy', POSTED_BY),
      label: label('Put up by (function)'),
    },
    localDateTime({ name: 'at', required: true, index: true, label: label('When') }),
  ],
})
