import type { CollectionConfig } from 'payload'
import { options } from '@/src/cms/fields/options'
import { localDate } from '@/src/cms/fields/local-date-time'
import { GROUPS } from '@/src/cms/groups'
import { internalCollection } from '@/src/cms/internal-collection'
import { label } from '@/src/cms/label'
import { figureFields } from './figure-fields'

const LONG = 20_000

/**
 * The working text of an agreement. What is in force is its latest edition (`editions`). Between the two is a change,
 * decided by somebody else (docs/decisions/0011).
 */
export const Agreements: CollectionConfig = internalCollection({
  slug: 'agreements',
  labels: { singular: label('Aftale', 'Agreement'), plural: label('Aftaler', 'Agreements') },
  description: label(
    'Arbejdsteksten. Det, der gælder, er den seneste udgave; her skrives det næste forslag.',
    'The working text. What is in force is the latest edition; here the next proposal is written.',
  ),
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
      label: label('Kilden modsiger sig selv', 'The source contradicts itself'),
      admin: {
        description: label(
          'Noter til redaktøren. Står ikke i aftalen.',
          'Notes for the editor. Not part of the agreement.',
        ),
        components: { beforeInput: ['@/src/admin/Discrepancies#Discrepancies'] },
      },
    },
    {
      type: 'row',
      fields: [
        { name: 'code', type: 'text', required: true, unique: true, maxLength: 8, label: label('Kode', 'Code') },
        {
          name: 'kind',
          type: 'select',
          required: true,
          options: options('agreementKinds', ['strategic', 'sub']),
          label: label('Art', 'Kind'),
        },
        {
          name: 'focusArea',
          type: 'relationship',
          relationTo: 'focus-areas',
          label: label('Indsatsområde', 'Focus area'),
        },
      ],
    },
    { name: 'title', type: 'text', required: true, maxLength: 160, label: label('Titel', 'Title') },
    {
      type: 'row',
      fields: [
        localDate({
          name: 'from',
          label: label('Fra', 'From'),
          description: label('Tom, hvis aftalen ikke siger det.', 'Empty if the agreement does not say.'),
        }),
        localDate({ name: 'to', label: label('Til og med', 'To') }),
      ],
    },
    {
      name: 'parties',
      type: 'array',
      maxRows: 100,
      label: label('Parter', 'Parties'),
      labels: { singular: label('Part', 'Party'), plural: label('Parter', 'Parties') },
      admin: {
        initCollapsed: true,
        description: label('Organisation og funktion, aldrig et navn.', 'Organisation and function, never a name.'),
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
              label: label('Organisation', 'Organisation'),
            },
            { name: 'function', type: 'text', maxLength: 120, label: label('Funktion', 'Function') },
          ],
        },
      ],
    },
    { name: 'problem', type: 'textarea', maxLength: LONG, label: label('Problemstilling', 'Problem statement') },
    {
      name: 'figures',
      type: 'array',
      maxRows: 60,
      label: label('Tal i problemstillingen', 'Figures of the problem statement'),
      labels: { singular: label('Tal', 'Figure'), plural: label('Tal', 'Figures') },
      admin: { initCollapsed: true },
      fields: figureFields(),
    },
    {
      name: 'activities',
      type: 'array',
      maxRows: 40,
      label: label('Aktiviteter', 'Activities'),
      labels: { singular: label('Aktivitet', 'Activity'), plural: label('Aktiviteter', 'Activities') },
      admin: { initCollapsed: true },
      fields: [
        { name: 'title', type: 'text', required: true, maxLength: 160, label: label('Titel', 'Title') },
        {
          name: 'activity',
          type: 'relationship',
          relationTo: 'activities',
          label: label('Tilbuddet på siden', 'The offer on the site'),
        },
        { name: 'purpose', type: 'textarea', maxLength: LONG, label: label('Formål', 'Purpose') },
        {
          name: 'targetGroups',
          type: 'text',
          hasMany: true,
          maxLength: 400,
          label: label('Målgrupper', 'Target groups'),
        },
        { name: 'content', type: 'textarea', maxLength: LONG, label: label('Indhold', 'Content') },
        {
          name: 'partners',
          type: 'array',
          maxRows: 60,
          label: label('Roller og ansvar', 'Roles and responsibilities'),
          labels: { singular: label('Part', 'Partner'), plural: label('Parter', 'Partners') },
          admin: { initCollapsed: true },
          fields: [
            {
              name: 'organisation',
              type: 'text',
              required: true,
              maxLength: 300,
              label: label('Organisation', 'Organisation'),
            },
            {
              name: 'responsibilities',
              type: 'text',
              hasMany: true,
              maxLength: 400,
              label: label('Ansvar', 'Responsibilities'),
            },
          ],
        },
      ],
    },
    { name: 'staff', type: 'textarea', maxLength: LONG, label: label('Medarbejdere', 'Staff resources') },
    {
      name: 'municipalWork',
      type: 'textarea',
      maxLength: LONG,
      label: label('Sammenhæng med kommunens indsats', "Relation to the municipality's work"),
    },
    {
      name: 'revisionRule',
      type: 'textarea',
      maxLength: LONG,
      label: label('Sådan ændres aftalen', 'How the agreement is changed'),
    },
  ],
})
