import type { CollectionConfig } from 'payload'
import { localDate } from '@/src/cms/fields/local-date-time'
import { options } from '@/src/cms/fields/options'
import { GROUPS } from '@/src/cms/groups'
import { internalCollection } from '@/src/cms/internal-collection'
import { stepFields } from '@/src/cms/steps/step-fields'
import { stepHook } from '@/src/cms/steps/step-hook'
import { stepsEndpoint } from '@/src/cms/steps/steps-endpoint'
import { changeRules } from './change-rules'
import { DECIDING_BODIES } from '@/src/domain/agreements/deciding-body'
import { nameProposer } from './name-proposer'
import { label } from '@/src/i18n/admin/words'

/**
 * A proposal to change an agreement: the difference between its working text and the edition in force, the reason, the
 * amount, and who decides. Once decided, it becomes the next edition.
 */
export const Changes: CollectionConfig = internalCollection({
  slug: 'changes',
  labels: { singular: label('Change'), plural: label('Changes') },
  description: label("Write the change in the agreement's working text. Then make a change here and submit it."),
  group: GROUPS.agreements,
  useAsTitle: 'title',
  columns: ['title', 'agreement', 'amount', 'status', 'effectiveFrom'],
  defaultSort: '-createdAt',
  hooks: { beforeChange: [nameProposer, stepHook(changeRules)] },
  endpoints: [stepsEndpoint('changes', changeRules)],
  fields: [
    ...stepFields(changeRules),
    { name: 'title', type: 'text', required: true, maxLength: 160, label: label('In short') },
    {
      name: 'agreement',
      type: 'relationship',
      relationTo: 'agreements',
      required: true,
      index: true,
      label: label('Agreement'),
    },
    {
      name: 'difference',
      type: 'ui',
      admin: { components: { Field: '@/src/admin/Difference#Difference' } },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'category',
          type: 'select',
          required: true,
          options: options('changeReasons'),
          label: label('Cause'),
        },
        {
          name: 'amount',
          type: 'number',
          min: 0,
          label: label('Amount (DKK)'),
          admin: {
            description: label('0 if it costs nothing. Empty: unknown, and then the board decides.'),
          },
        },
      ],
    },
    { name: 'why', type: 'textarea', required: true, maxLength: 3000, label: label('Why') },
    {
      type: 'row',
      fields: [
        {
          name: 'supportsGoals',
          type: 'checkbox',
          defaultValue: false,
          label: label("Supports the plan's overall goals"),
        },
        {
          name: 'documentedEffect',
          type: 'checkbox',
          defaultValue: false,
          label: label('The money goes to what is documented to work'),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        localDate({ name: 'effectiveFrom', required: true, label: label('In force from') }),
        {
          name: 'meeting',
          type: 'text',
          maxLength: 160,
          label: label('Meeting (date and item)'),
        },
      ],
    },
    {
      name: 'bodies',
      type: 'select',
      hasMany: true,
      options: options('bodies', DECIDING_BODIES),
      label: label('To be decided by'),
      admin: {
        readOnly: true,
        position: 'sidebar',
        components: { Field: '@/src/admin/agreements/DecidedBy#DecidedBy' },
        description: label('Follows from the agreement, the amount and the two conditions.'),
      },
    },
    {
      name: 'answer',
      type: 'textarea',
      maxLength: 3000,
      label: label('Answer of who decided'),
    },
    {
      name: 'fundReference',
      type: 'text',
      maxLength: 160,
      label: label("The fund's approval (date and case number)"),
      admin: { condition: (data) => data?.status === 'awaitingFund' || Boolean(data?.fundReference) },
    },
    { name: 'proposedBy', type: 'relationship', relationTo: 'users', admin: { hidden: true } },
    { name: 'decidedBy', type: 'relationship', relationTo: 'users', admin: { hidden: true } },
    {
      ...localDate({ name: 'decidedOn', label: label('Decided on') }),
      admin: { readOnly: true, position: 'sidebar', date: { displayFormat: 'd. MMM yyyy' } },
    },
    // What was proposed, frozen at submission. Written by hooks, shown by `Difference`.
    { name: 'base', type: 'relationship', relationTo: 'editions', admin: { hidden: true } },
    { name: 'after', type: 'json', admin: { hidden: true } },
    {
      name: 'edition',
      type: 'relationship',
      relationTo: 'editions',
      label: label('Became the edition'),
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
})
