import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { GROUPS } from '@/src/cms/groups'
import { internalCollection } from '@/src/cms/internal-collection'
import { label } from '@/src/cms/label'

/** Files of the internal area: editions, evidence, documents, reports. Never replaced, since seals point to them. */
export function filesCollection(mediaDirectory: string): CollectionConfig {
  return {
    ...internalCollection({
      slug: 'files',
      labels: { singular: label('Fil', 'File'), plural: label('Filer', 'Files') },
      description: label(
        'Udgaver, bilag og dokumenter. Kun for sekretariat, ledergruppe og bestyrelse; rapporten til en offentlig evaluering dog for alle.',
        'Editions, evidence and documents. For secretariat, leader group and board only; the report of a public evaluation for all.',
      ),
      group: GROUPS.agreements,
      useAsTitle: 'filename',
      columns: ['filename', 'mimeType', 'createdAt'],
      fields: [],
    }),
    upload: {
      staticDir: path.join(mediaDirectory, 'internal'),
      mimeTypes: [
        'application/pdf',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'text/csv',
        'image/png',
        'image/jpeg',
      ],
      pasteURL: false,
      crop: false,
      focalPoint: false,
    },
  }
}
