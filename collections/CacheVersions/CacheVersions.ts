import type { CollectionConfig } from 'payload'
import { label } from '@/src/i18n/admin/words'

/**
 * One row per cache tag, with a version that changes on each save of public content (src/cms/hooks/expire-cache.ts). No
 * role may read it.
 */
export const CacheVersions: CollectionConfig = {
  slug: 'cache-versions',
  labels: {
    singular: label('Cache version'),
    plural: label('Cache versions'),
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
