import type { CollectionConfig } from 'payload'
import { noteSuppressed } from '@/src/cms/erasures/note-erased'
import { label } from '@/src/cms/label'

/**
 * Who left and was forgotten, as a seal of the address (`cms/subscribers/suppression.ts`): it keeps them from being brought in
 * again from an old list, and tells nobody who it was. Nobody's to see.
 */
export const Suppressions: CollectionConfig = {
  slug: 'suppressions',
  labels: { singular: label('Spærret adresse', 'Suppression'), plural: label('Spærrede adresser', 'Suppressions') },
  admin: { hidden: true },
  versions: false,
  timestamps: false,
  hooks: { afterChange: [noteSuppressed] },
  fields: [
    { name: 'seal', type: 'text', required: true, unique: true },
    { name: 'since', type: 'date', required: true },
  ],
}
