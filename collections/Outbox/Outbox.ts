import type { CollectionConfig } from 'payload'
import { nobody } from '@/src/cms/access/internal'
import { label } from '@/src/cms/label'

/**
 * What a save causes beside itself: a mail, a form that is to be dealt with (`cms/outbox`). Written in the save's transaction, done
 * afterwards, then deleted. May hold an address until then, a day at most. Nobody's to see.
 */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  labels: { singular: label('Udgående', 'Outgoing'), plural: label('Udgående', 'Outgoing') },
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  versions: false,
  lockDocuments: false,
  fields: [
    { name: 'kind', type: 'text', required: true },
    { name: 'what', type: 'json', required: true },
    // Milliseconds since 1970: not before then.
    { name: 'notBefore', type: 'number', required: true, index: true },
    { name: 'attempts', type: 'number', required: true },
  ],
}
