import type { CollectionConfig } from 'payload'
import { nobody } from '@/src/cms/access/internal'
import { label } from '@/src/cms/label'

/** What one process does at a time, whoever they are (`cms/locks/lock.ts`): keys that can be taken once. Nobody's to see. */
export const Locks: CollectionConfig = {
  slug: 'locks',
  labels: { singular: label('Lås', 'Lock'), plural: label('Låse', 'Locks') },
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  versions: false,
  timestamps: false,
  lockDocuments: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    // Milliseconds since 1970.
    { name: 'at', type: 'number', required: true },
  ],
}
