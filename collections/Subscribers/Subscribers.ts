import type { CollectionConfig } from 'payload'
import { hiddenExceptFor } from '@/src/cms/access/hidden-except-for'
import { auditSubscriberDeleted } from '@/src/cms/audit/audit-people'
import { options } from '@/src/cms/fields/options'
import { noteErased } from '@/src/cms/erasures/note-erased'
import { GROUPS } from '@/src/cms/groups'
import { wipeAfterDelete } from '@/src/services/privacy/wipe-erased'
import { deleteDeliveriesOf } from '@/src/services/subscribers/delete-deliveries'
import { refuseSuppressed, sealWhoLeft } from '@/src/services/subscribers/suppression'
import { SUBSCRIBER_STATES } from '@/src/domain/subscribers/subscriber'
import { languageOptions } from '@/src/cms/fields/language-options'
import { subscriberEndpoints } from '@/src/services/subscribers/subscriber-endpoints'
import { label } from '@/src/i18n/admin/words'

/**
 * Subscribers of the newsletter: an address, a language, a place, nothing more. People subscribe and unsubscribe
 * themselves; nobody is added or changed here. Addresses are personal data: an administrator may read them, to answer a
 * person who asks, and delete one, which leaves a seal of an address that had left. The audit log records that somebody
 * was deleted, never who.
 */
export const Subscribers: CollectionConfig = {
  slug: 'subscribers',
  labels: { singular: label('Subscriber'), plural: label('Subscribers') },
  admin: {
    group: GROUPS.letters,
    description: label(
      'Subscribers of the newsletter. They sign themselves up and off; the addresses must not be used for anything else.',
    ),
    useAsTitle: 'email',
    defaultColumns: ['email', 'state', 'language', 'zone', 'afdeling'],
    hidden: hiddenExceptFor('admin'),
  },
  versions: false,
  disableDuplicate: true,
  hooks: {
    beforeChange: [refuseSuppressed],
    beforeDelete: [sealWhoLeft],
    afterDelete: [deleteDeliveriesOf, auditSubscriberDeleted, noteErased, wipeAfterDelete],
  },
  endpoints: subscriberEndpoints,
  fields: [
    { name: 'email', type: 'text', required: true, unique: true, label: label('E-mail address') },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: options('subscriberStates', SUBSCRIBER_STATES),
      label: label('Status'),
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      ...languageOptions(),
      label: label('Language'),
    },
    { name: 'zone', type: 'relationship', relationTo: 'zones', label: label('Zone') },
    { name: 'afdeling', type: 'relationship', relationTo: 'afdelinger', label: label('Afdeling') },
    {
      name: 'consent',
      type: 'group',
      label: label('Consent'),
      fields: [
        { name: 'askedAt', type: 'date', label: label('Asked for') },
        { name: 'givenAt', type: 'date', label: label('Confirmed') },
        { name: 'text', type: 'textarea', label: label('The text that was shown') },
      ],
    },
    // The latest request that is not yet confirmed: a `PendingWish`.
    { name: 'wish', type: 'json', admin: { hidden: true } },
    { name: 'mailedAt', type: 'date', admin: { hidden: true } },
    { name: 'leftAt', type: 'date', index: true, label: label('Left or blocked') },
    { name: 'softBounces', type: 'number', defaultValue: 0, admin: { hidden: true } },
  ],
}
