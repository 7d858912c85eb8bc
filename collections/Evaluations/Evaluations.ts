import type { CollectionConfig } from 'payload'
import { GROUPS } from '@/src/cms/groups'
import { label } from '@/src/cms/label'
import { publicCollection } from '@/src/cms/public-collection'

/** The findings of evaluations of the plan's work. Some are for the board only. */
export const Evaluations: CollectionConfig = publicCollection({
  slug: 'evaluations',
  labels: { singular: label('Evaluering', 'Evaluation'), plural: label('Evalueringer', 'Evaluations') },
  description: label('Hvad vi fandt ud af, og hvad vi gør ved det.', 'What we found out, and what we do about it.'),
  group: GROUPS.knowledge,
  useAsTitle: 'title',
  columns: ['title', 'year', 'audience', '_status'],
  texts: ['title', 'summary', 'body', 'learnt', 'changed'],
  drafts: true,
  slugged: true,
  path: (document) => `/evalueringer/${String(document.slug)}`,
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, maxLength: 160, label: label('Titel', 'Title') },
    {
      name: 'summary',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 400,
      label: label('Kort sagt', 'In short'),
    },
    { name: 'body', type: 'richText', localized: true, label: label('Hvad vi fandt', 'What we found') },
    {
      name: 'learnt',
      type: 'textarea',
      localized: true,
      maxLength: 1000,
      label: label('Hvad vi lærte', 'What we learnt'),
    },
    {
      name: 'changed',
      type: 'textarea',
      localized: true,
      maxLength: 1000,
      label: label('Hvad der blev ændret', 'What changed'),
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
            { value: 'evaluation', label: label('Evaluering', 'Evaluation') },
            { value: 'survey', label: label('Undersøgelse', 'Survey') },
          ],
          label: label('Art', 'Kind'),
        },
        { name: 'year', type: 'number', required: true, min: 1990, max: 2100, label: label('År', 'Year') },
        {
          name: 'by',
          type: 'text',
          required: true,
          maxLength: 120,
          label: label('Lavet af (organisation)', 'Made by (organisation)'),
        },
      ],
    },
    {
      name: 'activity',
      type: 'relationship',
      relationTo: 'activities',
      label: label('Om tilbuddet', 'About the offer'),
    },
    {
      name: 'file',
      type: 'upload',
      relationTo: 'files',
      label: label('Fil', 'File'),
      admin: {
        description: label(
          'Kan hentes af dem, der må læse evalueringen, når den er offentliggjort.',
          'For those who may read the evaluation, once it is published.',
        ),
      },
    },
    {
      name: 'audience',
      type: 'select',
      required: true,
      defaultValue: 'public',
      index: true,
      options: [
        { value: 'public', label: label('Alle', 'Everyone') },
        { value: 'board', label: label('Kun bestyrelse og ledergruppe', 'Board and leader group only') },
      ],
      label: label('Hvem må læse den', 'Who may read it'),
      admin: { position: 'sidebar' },
    },
  ],
})
