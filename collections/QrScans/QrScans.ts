import type { CollectionConfig } from 'payload'
import { label } from '@/src/cms/label'

/** How often a code was scanned, a row a day. Written by `src/services/qr-codes/count-scan.ts` alone; shown on the code. */
export const QrScans: CollectionConfig = {
  slug: 'qr-scans',
  labels: { singular: label('Scanninger', 'Scans'), plural: label('Scanninger', 'Scans') },
  admin: { hidden: true },
  versions: false,
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'code', type: 'text', required: true, index: true },
    // Text: a Danish day, whatever zone the server is in.
    { name: 'day', type: 'text', required: true },
    { name: 'count', type: 'number', required: true },
  ],
}
