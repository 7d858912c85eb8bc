import type { CollectionConfig } from 'payload'
import { hiddenExceptFor } from '@/src/cms/access/hidden-except-for'
import { options } from '@/src/cms/fields/options'
import { GROUPS } from '@/src/cms/groups'
import { label } from '@/src/cms/label'
import { DELIVERY_STATES } from '@/src/domain/deliveries/delivery'

/**
 * One row for each edition and person: where that mail stands (docs/decisions/0015). The sender alone writes here, past
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
  // Who is next, and how many stand where.
  indexes: [{ fields: ['newsletter', 'state'] }],
  fields: [
    // `<newsletter>/<subscriber>`: nobody gets an edition twice. It says what `subscriber` says.
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
    { name: 'newsletter', type: 'text', required: true, label: label('Nyhedsbrev', 'Newsletter') },
    // Whose address it is, an administrator may look up.
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
    // The batch that holds it, and until when.
    { name: 'lease', type: 'text', index: true, admin: { hidden: true } },
    { name: 'leasedUntil', type: 'number', admin: { hidden: true } },
    { name: 'answer', type: 'text', label: label('Serverens svar', "The server's answer") },
    { name: 'finishedAt', type: 'number', index: true, admin: { hidden: true } },
  ],
}
