import type { CollectionConfig } from 'payload'
import { label } from '@/src/i18n/admin/words'

/**
 * Side effects of a save: a mail, or a form to process (`cms/outbox`). Written in the save's transaction, processed
 * afterwards, then deleted. May hold an address until then, for a day at most. No role may read it.
 */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  labels: { singular: label('Outgoing'), plural: label('Outgoing') },
  admin: { hidden: true },
  versions: false,
  lockDocuments: false,
  fields: [
    { name: 'kind', type: 'text', required: true },
    { name: 'what', type: 'json', required: true },
    // Milliseconds since 1970; not processed earlier.
    { name: 'notBefore', type: 'number', required: true, index: true },
    { name: 'attempts', type: 'number', required: true },
  ],
}
