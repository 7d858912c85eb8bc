import type { CollectionConfig } from 'payload'
import { localDate } from '@/src/cms/fields/local-date-time'
import { GROUPS } from '@/src/cms/groups'
import { internalCollection } from '@/src/cms/internal-collection'
import { stepFields } from '@/src/cms/steps/step-fields'
import { stepHook } from '@/src/cms/steps/step-hook'
import { stepsEndpoint } from '@/src/cms/steps/steps-endpoint'
import { followUpRules } from './follow-up-rules'
import { freezeWhatIsSeen } from './freeze-what-is-seen'
import { seenEndpoint } from '@/src/services/board/seen-endpoint'
import { label } from '@/src/i18n/admin/words'

/** A follow-up by the board (agreement, section 5): the day, what it saw, what it concluded and decided. */
export const FollowUps: CollectionConfig = internalCollection({
  slug: 'follow-ups',
  labels: { singular: label('Follow-up'), plural: label('Follow-ups') },
  description: label(
    "The board's follow-up of the goals. The figures as they stood are frozen when the follow-up is made.",
  ),
  group: GROUPS.board,
  useAsTitle: 'title',
  columns: ['title', 'date', 'meeting', 'status'],
  defaultSort: '-date',
  hooks: { beforeChange: [stepHook(followUpRules), freezeWhatIsSeen] },
  endpoints: [stepsEndpoint('follow-ups', followUpRules), seenEndpoint],
  fields: [
    ...stepFields(followUpRules),
    { name: 'title', type: 'text', required: true, maxLength: 160, label: label('Title') },
    {
      type: 'row',
      fields: [
        localDate({ name: 'date', required: true, label: label('Day of the meeting') }),
        { name: 'meeting', type: 'text', required: true, maxLength: 160, label: label('Meeting') },
      ],
    },
    { name: 'conclusions', type: 'textarea', maxLength: 6000, label: label('Conclusions') },
    {
      name: 'decisions',
      type: 'array',
      label: label('Decisions'),
      labels: { singular: label('Decision'), plural: label('Decisions') },
      fields: [{ name: 'text', type: 'textarea', required: true, maxLength: 1000, label: label('Decision') }],
    },
    {
      name: 'openPoints',
      type: 'array',
      label: label('Open points'),
      labels: { singular: label('Point'), plural: label('Points') },
      fields: [
        { name: 'text', type: 'textarea', required: true, maxLength: 1000, label: label('Point') },
        {
          type: 'row',
          fields: [
            { name: 'owner', type: 'text', maxLength: 120, label: label('Owner (function)') },
            localDate({ name: 'dueOn', label: label('By') }),
          ],
        },
      ],
    },
    // A `BoardPage` and its SHA-256. Written once, by the hook.
    { name: 'seen', type: 'json', admin: { hidden: true } },
    { name: 'seenHash', type: 'text', admin: { hidden: true } },
    {
      name: 'seenProof',
      type: 'ui',
      admin: { position: 'sidebar', components: { Field: '@/src/admin/board/SeenProof#SeenProof' } },
    },
    { name: 'seenPage', type: 'ui', admin: { components: { Field: '@/src/admin/board/SeenPage#SeenPage' } } },
    { name: 'acceptedBy', type: 'relationship', relationTo: 'users', admin: { hidden: true } },
  ],
})
