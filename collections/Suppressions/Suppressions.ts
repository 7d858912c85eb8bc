import type { CollectionConfig } from 'payload'
import { noteSuppressed } from '@/src/cms/erasures/note-erased'
import { label } from '@/src/i18n/admin/words'

/**
 * Addresses that left and were deleted, as seals (`services/subscribers/suppression.ts`). Keeps them from being added again
 * from an old list without revealing whose they were. No role may read it.
 */
export const Suppressions: CollectionConfig = {
  slug: 'suppressions',
  labels: { singular: label('Suppression'), plural: label('Suppressions') },
  admin: { hidden: true },
  versions: false,
  timestamps: false,
  hooks: { afterChange: [noteSuppressed] },
  fields: [
    { name: 'seal', type: 'text', required: true, unique: true },
    { name: 'since', type: 'date', required: true },
  ],
}
