import type { CollectionConfig } from 'payload'
import { GROUPS } from '@/src/cms/groups'
import { label } from '@/src/cms/label'
import { publicCollection } from '@/src/cms/public-collection'

/** Standalone texts: about, privacy, accessibility. Their slugs are fixed URLs of the site. */
export const Pages: CollectionConfig = publicCollection({
  slug: 'pages',
  labels: { singular: label('Side', 'Page'), plural: label('Sider', 'Pages') },
  description: label(
    'Om, privatliv og tilgængelighed. Adresserne er faste.',
    'About, privacy and accessibility. The addresses are fixed.',
  ),
  group: GROUPS.knowledge,
  useAsTitle: 'title',
  columns: ['title', 'slug', '_status'],
  texts: ['title', 'body'],
  drafts: true,
  slugged: true,
  path: (document) => `/${String(document.slug)}`,
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, maxLength: 100, label: label('Titel', 'Title') },
    { name: 'body', type: 'richText', localized: true, label: label('Tekst', 'Text') },
  ],
})
