import type { CollectionConfig } from 'payload'
import { GROUPS } from '@/src/cms/groups'
import { checkQrCode } from './check-qr-code'
import { label } from '@/src/i18n/admin/words'

/**
 * Where the printed codes lead, and where they hang. A printed code is never changed or deleted, since the paper cannot
 * be recalled. Stores places, never people.
 */
export const QrCodes: CollectionConfig = {
  slug: 'qr-codes',
  labels: { singular: label('QR code'), plural: label('QR codes') },
  defaultSort: '-createdAt',
  admin: {
    group: GROUPS.knowledge,
    useAsTitle: 'code',
    defaultColumns: ['code', 'path', 'afdeling', 'place', 'createdAt'],
    description: label(
      'A code for each place where something hangs. They are made when a poster is printed. Scans are counted, not people.',
    ),
  },
  versions: false,
  disableDuplicate: true,
  hooks: { beforeValidate: [checkQrCode] },
  fields: [
    {
      name: 'path',
      type: 'text',
      required: true,
      index: true,
      maxLength: 120,
      label: label('Page'),
      admin: {
        description: label('The address without a language, such as /tilbud/aaben-cafe.'),
      },
    },
    { name: 'afdeling', type: 'relationship', relationTo: 'afdelinger', label: label('Afdeling') },
    {
      name: 'place',
      type: 'text',
      maxLength: 60,
      label: label('Place'),
      admin: {
        description: label('Such as stairwell 4 or the laundry. No names.'),
      },
    },
    {
      name: 'code',
      type: 'text',
      required: true,
      unique: true,
      label: label('Code'),
      admin: { position: 'sidebar', readOnly: true },
    },
    // Unique: one code per page and place.
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
    {
      name: 'scans',
      type: 'ui',
      admin: { position: 'sidebar', components: { Field: '@/src/admin/ScanCounts#ScanCounts' } },
    },
  ],
}
