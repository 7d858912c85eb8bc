import type { CollectionConfig } from 'payload'
import { hiddenExceptFor } from '@/src/cms/access/hidden-except-for'
import { options } from '@/src/cms/fields/options'
import { GROUPS } from '@/src/cms/groups'
import { DELIVERY_STATES } from '@/src/domain/deliveries/delivery'
import { label } from '@/src/i18n/admin/words'

/**
 * One row per edition and person: the state of that mail (docs/decisions/0015). Written only by the sender, bypassing
 * Payload (`src/services/deliveries/queue.ts`). Times are milliseconds since 1970.
 */
export const Deliveries: CollectionConfig = {
  slug: 'deliveries',
  labels: { singular: label('Delivery'), plural: label('Deliveries') },
  admin: {
    group: GROUPS.letters,
    description: label(
      'A row for each newsletter and subscriber. "Unknown" is not sent again by itself: the mail may have arrived.',
    ),
    useAsTitle: 'state',
    defaultColumns: ['newsletter', 'state', 'answer', 'finishedAt'],
    hidden: hiddenExceptFor('admin', 'editor'),
  },
  versions: false,
  disableDuplicate: true,
  defaultSort: '-finishedAt',
  // For finding the next rows and counting by state.
  indexes: [{ fields: ['newsletter', 'state'] }],
  fields: [
    // `<newsletter>/<subscriber>`: nobody gets an edition twice. Contains the same id as `subscriber`.
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
    { name: 'newsletter', type: 'text', required: true, label: label('Newsletter') },
    // The id only; an administrator can look up the address.
    { name: 'subscriber', type: 'text', required: true, index: true, label: label('Subscriber') },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: options('deliveryStates', DELIVERY_STATES),
      label: label('Status'),
    },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0, label: label('Attempts') },
    { name: 'notBefore', type: 'number', required: true, defaultValue: 0, admin: { hidden: true } },
    // The batch that holds the row, and until when.
    { name: 'lease', type: 'text', index: true, admin: { hidden: true } },
    { name: 'leasedUntil', type: 'number', admin: { hidden: true } },
    { name: 'answer', type: 'text', label: label("The server's answer") },
    { name: 'finishedAt', type: 'number', index: true, admin: { hidden: true } },
  ],
}
