import type { CollectionConfig } from 'payload'
import { GROUPS } from '@/src/cms/groups'
import { publicCollection } from '@/src/cms/public-collection'
import { label } from '@/src/i18n/admin/words'

/** The findings of evaluations of the plan's work. Some are for the board only. */
export const Evaluations: CollectionConfig = publicCollection({
  slug: 'evaluations',
  labels: { singular: label('Evaluation'), plural: label('Evaluations') },
  description: label('What we found out, and what we do about it.'),
  group: GROUPS.knowledge,
  useAsTitle: 'title',
  columns: ['title', 'year', 'audience', '_status'],
  texts: ['title', 'summary', 'body', 'learnt', 'changed'],
  drafts: true,
  slugged: true,
  path: (document) => `/evalueringer/${String(document.slug)}`,
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, maxLength: 160, label: label('Title') },
    {
      name: 'summary',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 400,
      label: label('In short'),
    },
    { name: 'body', type: 'richText', localized: true, label: label('What we found') },
    {
      name: 'learnt',
      type: 'textarea',
      localized: true,
      maxLength: 1000,
      label: label('What we learnt'),
    },
    {
      name: 'changed',
      type: 'textarea',
      localized: true,
      maxLength: 1000,
      label: label('What changed'),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'evaluation',
          options: [
            { value: 'evaluation', label: label('Evaluation') },
            { value: 'survey', label: label('Survey') },
          ],
          label: label('Kind'),
        },
        { name: 'year', type: 'number', required: true, min: 1990, max: 2100, label: label('Year') },
        {
          name: 'by',
          type: 'text',
          required: true,
          maxLength: 120,
          label: label('Made by (organisation)'),
        },
      ],
    },
    {
      name: 'activity',
      type: 'relationship',
      relationTo: 'activities',
      label: label('About the offer'),
    },
    {
      name: 'file',
      type: 'upload',
      relationTo: 'files',
      label: label('File'),
      admin: {
        description: label('For those who may read the evaluation, once it is published.'),
      },
    },
    {
      name: 'audience',
      type: 'select',
      required: true,
      defaultValue: 'public',
      index: true,
      options: [
        { value: 'public', label: label('Everyone') },
        { value: 'board', label: label('Board and leader group only') },
      ],
      label: label('Who may read it'),
      admin: { position: 'sidebar' },
    },
  ],
})
