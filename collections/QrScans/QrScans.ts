import type { CollectionConfig } from 'payload'
import { label } from '@/src/i18n/admin/words'

/** Scan counts, one row per code and day. Written only by `src/services/qr-codes/count-scan.ts`; shown on the code. */
export const QrScans: CollectionConfig = {
  slug: 'qr-scans',
  labels: { singular: label('Scans'), plural: label('Scans') },
  admin: { hidden: true },
  versions: false,
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'code', type: 'text', required: true, index: true },
    // Text: a Danish day, independent of the server's time zone.
    { name: 'day', type: 'text', required: true },
    { name: 'count', type: 'number', required: true },
  ],
}
