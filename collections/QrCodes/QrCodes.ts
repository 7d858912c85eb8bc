import type { CollectionConfig } from 'payload'
import { GROUPS } from '@/src/cms/groups'
import { label } from '@/src/cms/label'
import { checkQrCode } from './check-qr-code'

/**
 * Where the printed codes lead, and where they hang. A printed code is never changed or deleted, since the paper cannot
 * be recalled. Stores places, never people.
 */
export const QrCodes: CollectionConfig = {
  slug: 'qr-codes',
  labels: { singular: label('QR-kode', 'QR code'), plural: label('QR-koder', 'QR codes') },
  defaultSort: '-createdAt',
  admin: {
    group: GROUPS.knowledge,
    useAsTitle: 'code',
    defaultColumns: ['code', 'path', 'afdeling', 'place', 'createdAt'],
    description: label(
      'En kode for hvert sted, noget hænger. Koderne laves, når en plakat bliver printet. Vi tæller scanninger, ikke mennesker.',
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
      label: label('Side', 'Page'),
      admin: {
        description: label(
          'Adressen uden sprog, fx /tilbud/aaben-cafe.',
          'The address without a language, such as /tilbud/aaben-cafe.',
        ),
      },
    },
    { name: 'afdeling', type: 'relationship', relationTo: 'afdelinger', label: label('Afdeling', 'Afdeling') },
    {
      name: 'place',
      type: 'text',
      maxLength: 60,
      label: label('Sted', 'Place'),
      admin: {
        description: label(
          'Fx opgang 4 eller vaskeriet. Ingen navne.',
          'Such as stairwell 4 or the laundry. No names.',
        ),
      },
    },
    {
      name: 'code',
      type: 'text',
      required: true,
      unique: true,
      label: label('Kode', 'Code'),
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
