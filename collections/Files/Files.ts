import type { CollectionConfig } from 'payload'
import { originalNameField } from '@/src/cms/files/original-name-field'
import { storedUpload } from '@/src/cms/files/stored-upload'
import { GROUPS } from '@/src/cms/groups'
import { internalCollection } from '@/src/cms/internal-collection'
import { label } from '@/src/i18n/admin/words'

const stored = storedUpload({
  slug: 'files',
  kinds: ['pdf', 'docx', 'xlsx', 'csv', 'png', 'jpeg'],
  signedPdf: 'asItCame',
  mayReplace: () => false,
})

/** Files of the internal area: evidence, documents, reports. Never replaced, since decisions refer to them. */
export const Files: CollectionConfig = {
  ...internalCollection({
    slug: 'files',
    labels: { singular: label('File'), plural: label('Files') },
    description: label(
      'Evidence and documents. For secretariat, leader group and board only; the report of a public evaluation for all. Who made them, and files attached to a PDF, are taken out; a signed PDF is kept as it is.',
    ),
    group: GROUPS.agreements,
    useAsTitle: 'originalName',
    columns: ['originalName', 'mimeType', 'createdAt'],
    // The SHA-256 of the stored bytes; checked by `audit:verify`.
    fields: [originalNameField, { name: 'sha256', type: 'text', admin: { hidden: true } }],
    hooks: stored.hooks,
    endpoints: [stored.endpoint],
  }),
  upload: { ...stored.upload, crop: false, focalPoint: false },
}
