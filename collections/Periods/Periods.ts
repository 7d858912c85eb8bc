import type { CollectionConfig } from 'payload'
import { localDate } from '@/src/cms/fields/local-date-time'
import { GROUPS } from '@/src/cms/groups'
import { internalCollection } from '@/src/cms/internal-collection'
import { closePeriod } from '@/src/services/indicators/close-period'
import { label } from '@/src/i18n/admin/words'

/** A measured year or part of one. Once closed, its figures are final and nothing more can be written into it. */
export const Periods: CollectionConfig = internalCollection({
  slug: 'periods',
  labels: { singular: label('Period'), plural: label('Periods') },
  description: label(
    'Closing a period freezes the sums of the logbook, and no measurement can be changed until it is reopened with a reason.',
  ),
  group: GROUPS.indicators,
  useAsTitle: 'name',
  columns: ['name', 'from', 'to', 'closed'],
  defaultSort: '-from',
  hooks: { beforeChange: [closePeriod] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 40,
      label: label('Name'),
      admin: { description: label('Such as 2026 or 2026/27.') },
    },
    {
      type: 'row',
      fields: [
        localDate({ name: 'from', required: true, label: label('From') }),
        localDate({ name: 'to', required: true, label: label('Up to and including') }),
      ],
    },
    {
      name: 'closed',
      type: 'checkbox',
      defaultValue: false,
      label: label('Closed'),
      admin: { position: 'sidebar' },
    },
    {
      ...localDate({ name: 'closedOn', label: label('Closed on') }),
      admin: { position: 'sidebar', readOnly: true, date: { displayFormat: 'd. MMM yyyy' } },
    },
    {
      name: 'reason',
      type: 'textarea',
      virtual: true,
      maxLength: 1000,
      label: label('Reason for reopening'),
      admin: { position: 'sidebar', readOnly: false, condition: (data) => data?.closed !== true },
    },
  ],
})
