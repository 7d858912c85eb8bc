import type { CollectionConfig } from 'payload'
import { label } from '@/src/cms/label'

/** A row for each cache tag, with a version that is another one after each save of what is public (src/cms/hooks/expire-cache.ts). Nobody's to see. */
export const CacheVersions: CollectionConfig = {
  slug: 'cache-versions',
  labels: {
    singular: label('Udgave i mellemlager', 'Cache version'),
    plural: label('Udgaver i mellemlager', 'Cache versions'),
  },
  admin: { hidden: true },
  versions: false,
  timestamps: false,
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    { name: 'tag', type: 'text', required: true, unique: true },
    { name: 'version', type: 'text', required: true },
  ],
}
