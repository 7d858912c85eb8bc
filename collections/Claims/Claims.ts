import type { CollectionConfig } from 'payload'
import { nobody } from '@/src/cms/access/internal'
import { label } from '@/src/cms/label'

/** Who takes a step first: keys that can be taken once (`cms/steps/claim.ts`). Nobody's to see. */
export const Claims: CollectionConfig = {
  slug: 'claims',
  labels: { singular: label('Krav', 'Claim'), plural: label('Krav', 'Claims') },
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  versions: false,
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    // Milliseconds since 1970.
    { name: 'at', type: 'number', required: true },
  ],
}
