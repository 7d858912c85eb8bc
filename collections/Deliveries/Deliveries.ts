import type { CollectionConfig } from 'payload'
import { hiddenExceptFor } from '@/src/cms/access/hidden-except-for'
import { options } from '@/src/cms/fields/options'
import { GROUPS } from '@/src/cms/groups'
import { label } from '@/src/cms/label'
import { DELIVERY_STATES } from '@/src/domain/deliveries/delivery'

/**
 * One row per edition and person: the state of that mail (docs/decisions/0015). Written only by the sender, bypassing
 * Payload (`src/services/deliveries/queue.ts`). Times are milliseconds since 1970.
 */
export const Deliveries: CollectionConfig = {
  slug: 'deliveries',
  labels: { singular: label('Forsendelse', 'Delivery'), plural: label('Forsendelser', 'Deliveries') },
  admin: {
    group: GROUPS.letters,
    description: label(
      'En række for hvert nyhedsbrev og hver modtager. "Uvis" sendes ikke igen af sig selv: mailen er måske kommet frem.',
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
    { name: 'newsletter', type: 'text', required: true, label: label('Nyhedsbrev', 'Newsletter') },
    // The id only; an administrator can look up the address.
    { name: 'subscriber', type: 'text', required: true, label: label('Modtager', 'Subscriber') },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: options('deliveryStates', DELIVERY_STATES),
      label: label('Status', 'Status'),
    },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0, label: label('Forsøg', 'Attempts') },
    { name: 'notBefore', type: 'number', required: true, defaultValue: 0, admin: { hidden: true } },
    // The batch that holds the row, and until when.
    { name: 'lease', type: 'text', index: true, admin: { hidden: true } },
    { name: 'leasedUntil', type: 'number', admin: { hidden: true } },
    { name: 'answer', type: 'text', label: label('Serverens svar', "The server's answer") },
    { name: 'finishedAt', type: 'number', index: true, admin: { hidden: true } },
  ],
}
