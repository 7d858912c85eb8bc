import type { CollectionConfig } from 'payload'
import { GROUPS } from '@/src/cms/groups'
import { publicCollection } from '@/src/cms/public-collection'
import { label } from '@/src/i18n/admin/words'

/** Standalone texts: about, privacy, accessibility. Their slugs are fixed URLs of the site. */
export const Pages: CollectionConfig = publicCollection({
  slug: 'pages',
  labels: { singular: label('Page'), plural: label('Pages') },
  description: label('About, privacy and accessibility. The addresses are fixed.'),
  group: GROUPS.knowledge,
  useAsTitle: 'title',
  columns: ['title', 'slug', '_status'],
  texts: ['title', 'body'],
  drafts: true,
  slugged: true,
  path: (document) => `/${String(document.slug)}`,
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, maxLength: 100, label: label('Title') },
    { name: 'body', type: 'richText', localized: true, label: label('Text') },
  ],
})
