import type { CollectionConfig } from 'payload'
import { options } from '@/src/cms/fields/options'
import { localDate } from '@/src/cms/fields/local-date-time'
import { GROUPS } from '@/src/cms/groups'
import { internalCollection } from '@/src/cms/internal-collection'
import { figureFields } from './figure-fields'
import { AGREEMENT_KINDS } from '@/src/domain/agreements/agreement-content'
import { label } from '@/src/i18n/admin/words'

const LONG = 20_000

/**
 * The working text of an agreement. What is in force is its latest edition (`editions`). Between the two is a change,
 * decided by somebody else (docs/decisions/0011).
 */
export const Agreements: CollectionConfig = internalCollection({
  slug: 'agreements',
  labels: { singular: label('Agreement'), plural: label('Agreements') },
  description: label('The working text. What is in force is the latest edition; here the next proposal is written.'),
  group: GROUPS.agreements,
  useAsTitle: 'title',
  columns: ['code', 'title', 'kind', 'updatedAt'],
  defaultSort: 'code',
  fields: [
    {
      name: 'discrepancies',
      type: 'text',
      hasMany: true,
      maxLength: 600,
      label: label('The source contradicts itself'),
      admin: {
        description: label('Notes for the editor. Not part of the agreement.'),
        components: { beforeInput: ['@/src/admin/Discrepancies#Discrepancies'] },
      },
    },
    {
      type: 'row',
      fields: [
        { name: 'code', type: 'text', required: true, unique: true, maxLength: 8, label: label('Code') },
        {
          name: 'kind',
          type: 'select',
          required: true,
          options: options('agreementKinds', AGREEMENT_KINDS),
          label: label('Kind'),
        },
        {
          name: 'focusArea',
          type: 'relationship',
          relationTo: 'focus-areas',
          label: label('Focus area'),
        },
      ],
    },
    { name: 'title', type: 'text', required: true, maxLength: 160, label: label('Title') },
    {
      type: 'row',
      fields: [
        localDate({
          name: 'from',
          label: label('From'),
          description: label('Empty if the agreement does not say.'),
        }),
        localDate({ name: 'to', label: label('Up to and including') }),
      ],
    },
    {
      name: 'parties',
      type: 'array',
      maxRows: 100,
      label: label('Parties'),
      labels: { singular: label('Party'), plural: label('Parties') },
      admin: {
        initCollapsed: true,
        description: label('Organisation and function, never a name.'),
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'organisation',
              type: 'text',
              required: true,
              maxLength: 160,
              label: label('Organisation'),
            },
            { name: 'function', type: 'text', maxLength: 120, label: label('Function') },
          ],
        },
      ],
    },
    { name: 'problem', type: 'textarea', maxLength: LONG, label: label('Problem statement') },
    {
      name: 'figures',
      type: 'array',
      maxRows: 60,
      label: label('Figures of the problem statement'),
      labels: { singular: label('Figure'), plural: label('Figures') },
      admin: { initCollapsed: true },
      fields: figureFields(),
    },
    {
      name: 'activities',
      type: 'array',
      maxRows: 40,
      label: label('Activities'),
      labels: { singular: label('Activity'), plural: label('Activities') },
      admin: { initCollapsed: true },
      fields: [
        { name: 'title', type: 'text', required: true, maxLength: 160, label: label('Title') },
        {
          name: 'activity',
          type: 'relationship',
          relationTo: 'activities',
          label: label('The offer on the site'),
        },
        { name: 'purpose', type: 'textarea', maxLength: LONG, label: label('Purpose') },
        {
          name: 'targetGroups',
          type: 'text',
          hasMany: true,
          maxLength: 400,
          label: label('Target groups'),
        },
        { name: 'content', type: 'textarea', maxLength: LONG, label: label('Content') },
        {
          name: 'partners',
          type: 'array',
          maxRows: 60,
          label: label('Roles and responsibilities'),
          labels: { singular: label('Party'), plural: label('Parties') },
          admin: { initCollapsed: true },
          fields: [
            {
              name: 'organisation',
              type: 'text',
              required: true,
              maxLength: 300,
              label: label('Organisation'),
            },
            {
              name: 'responsibilities',
              type: 'text',
              hasMany: true,
              maxLength: 400,
              label: label('Responsibilities'),
            },
          ],
        },
      ],
    },
    { name: 'staff', type: 'textarea', maxLength: LONG, label: label('Staff resources') },
    {
      name: 'municipalWork',
      type: 'textarea',
      maxLength: LONG,
      label: label("Relation to the municipality's work"),
    },
    {
      name: 'revisionRule',
      type: 'textarea',
      maxLength: LONG,
      label: label('How the agreement is changed'),
    },
  ],
})
