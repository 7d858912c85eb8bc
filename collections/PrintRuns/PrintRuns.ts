import type { CollectionConfig } from 'payload'
import { options } from '@/src/cms/fields/options'
import { GROUPS } from '@/src/cms/groups'
import { internalCollection } from '@/src/cms/internal-collection'
import { MOST_COPIES } from '@/src/domain/print/print-run'
import { NEWSLETTER_LAYOUTS } from '@/src/formats/print/newsletter'
import { languageOptions } from '@/src/cms/fields/language-options'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { checkPrintRun, fillPrintRun } from './check-print-run'
import { sheetsEndpoint } from '@/src/services/print/sheets-endpoint'
import { label } from '@/src/i18n/admin/words'

/**
 * An edition of the newsletter for the stairwells of an afdeling: how many copies go where. What was put up is recorded
 * in `postings`. A run keeps its edition and afdeling; its places start as a copy of the last run's.
 */
export const PrintRuns: CollectionConfig = internalCollection({
  slug: 'print-runs',
  labels: {
    singular: label('Stairwell print run'),
    plural: label('Stairwell print runs'),
  },
  description: label(
    'A newsletter for the stairwells of an afdeling: one PDF with a cover and all sheets, and a log of what was put up.',
  ),
  group: GROUPS.letters,
  useAsTitle: 'title',
  columns: ['title', 'newsletter', 'afdeling', 'updatedAt'],
  defaultSort: '-createdAt',
  seenBy: ['admin', 'editor', 'zoneWorker'],
  hooks: { beforeValidate: [fillPrintRun], beforeChange: [checkPrintRun] },
  endpoints: [sheetsEndpoint],
  fields: [
    // First, because scanning the cover's code on a phone leads here, to record what was put up.
    { name: 'hanging', type: 'ui', admin: { components: { Field: '@/src/admin/print-runs/Hanging#Hanging' } } },
    {
      type: 'row',
      fields: [
        {
          name: 'newsletter',
          type: 'relationship',
          relationTo: 'newsletters',
          required: true,
          index: true,
          label: label('Newsletter'),
        },
        {
          name: 'afdeling',
          type: 'relationship',
          relationTo: 'afdelinger',
          required: true,
          index: true,
          label: label('Afdeling'),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'languages',
          type: 'select',
          hasMany: true,
          required: true,
          defaultValue: [SOURCE_LOCALE],
          ...languageOptions(),
          label: label('Languages, one or two'),
        },
        {
          name: 'layout',
          type: 'select',
          required: true,
          defaultValue: 'sheet',
          options: options('newsletterLayouts', NEWSLETTER_LAYOUTS),
          label: label('Layout'),
        },
      ],
    },
    {
      name: 'stairwells',
      type: 'array',
      label: label('Stairwells and other places'),
      labels: { singular: label('Place'), plural: label('Places') },
      admin: {
        initCollapsed: true,
        components: { RowLabel: '@/src/admin/print-runs/PlaceRowLabel#PlaceRowLabel' },
        description: label('Without places, those that the afdeling had last are taken. No names.'),
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'place',
              type: 'text',
              required: true,
              maxLength: 60,
              label: label('Place'),
              admin: { placeholder: label('Such as stairwell 4 or the laundry') },
            },
            {
              name: 'copies',
              type: 'number',
              required: true,
              defaultValue: 1,
              min: 1,
              max: MOST_COPIES,
              label: label('Copies'),
            },
          ],
        },
      ],
    },
    // Set by the hook: the title, the zone, and a unique key that allows one run per edition and afdeling.
    { name: 'title', type: 'text', label: label('Print run'), admin: { hidden: true } },
    { name: 'zone', type: 'relationship', relationTo: 'zones', index: true, admin: { hidden: true } },
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
  ],
})
