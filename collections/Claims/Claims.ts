import type { CollectionConfig } from 'payload'
import { label } from '@/src/cms/label'

/** Who takes a step first: keys that can be taken once (`cms/steps/claim.ts`). Nobody's to see. */
export const Claims: CollectionConfig = {
  slug: 'claims',
  labels: { singular: label('Krav', 'Claim'), plural: label('Krav', 'Claims') },
  admin: { hidden: true },
  versions: false,
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    // Milliseconds since 1970.
    { name: 'at', type: 'number', required: true },
  ],
}
