import type { CollectionConfig } from 'payload'
import { label } from '@/src/i18n/admin/words'

/** Locks shared by all processes (`cms/locks/lock.ts`): a key can be taken only once. No role may read it. */
export const Locks: CollectionConfig = {
  slug: 'locks',
  labels: { singular: label('Lock'), plural: label('Locks') },
  admin: { hidden: true },
  versions: false,
  timestamps: false,
  lockDocuments: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    // Milliseconds since 1970.
    { name: 'at', type: 'number', required: true },
  ],
}
