import type { CollectionBeforeValidateHook, CollectionConfig } from 'payload'
import type { Notice } from '@/payload-types'
import { localDateTime } from '@/src/cms/fields/local-date-time'
import { GROUPS } from '@/src/cms/groups'
import { publicCollection } from '@/src/cms/public-collection'
import { refuse } from '@/src/cms/refuse'
import { label, languageOf, sayIn } from '@/src/i18n/admin/words'

const checkNotice: CollectionBeforeValidateHook<Notice> = ({ collection, data, req }) => {
  if (data?.from && data.until && data.until <= data.from) {
    refuse([{ path: 'until', message: label('The notice ends before it begins.') }], collection.slug, req)
  }
  return data
}

/** Akut besked: a line at the top of every page until it ends. */
export const Notices: CollectionConfig = publicCollection({
  slug: 'notices',
  labels: { singular: label('Urgent notice'), plural: label('Notices') },
  description: label('Stands on top of every page until it ends.'),
  group: GROUPS.offers,
  useAsTitle: 'message',
  columns: ['message', 'severity', 'until', '_status'],
  texts: ['message', 'linkLabel'],
  drafts: true,
  hooks: { beforeValidate: [checkNotice] },
  fields: [
    {
      name: 'message',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 240,
      label: label('Message'),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'severity',
          type: 'select',
          required: true,
          defaultValue: 'info',
          options: [
            { value: 'info', label: label('For information') },
            { value: 'urgent', label: label('Urgent') },
          ],
          label: label('How urgent'),
        },
        localDateTime({ name: 'from', label: label('Shown from') }),
        localDateTime({ name: 'until', label: label('Shown until'), required: true, index: true }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'linkPath',
          type: 'text',
          maxLength: 200,
          label: label('Link on the site'),
          admin: {
            description: label('Such as /tilbud/aaben-cafe, without a language.'),
          },
          validate: (value: string | null | undefined, { req }: { req: { i18n: { language: string } } }) =>
            value == null ||
            value === '' ||
            /^\/(?!\/)[a-z0-9/-]*$/.test(value) ||
            sayIn(languageOf(req.i18n))('Write an address on this site, beginning with /.'),
        },
        { name: 'linkLabel', type: 'text', localized: true, maxLength: 60, label: label('Link text') },
      ],
    },
    { name: 'everywhere', type: 'checkbox', defaultValue: false, label: label('For all zones') },
    {
      name: 'zones',
      type: 'relationship',
      relationTo: 'zones',
      hasMany: true,
      index: true,
      label: label('Zones'),
      admin: { condition: (data) => data?.everywhere !== true },
    },
    {
      name: 'sample',
      type: 'checkbox',
      defaultValue: false,
      label: label('Sample'),
      admin: { position: 'sidebar' },
    },
  ],
})
