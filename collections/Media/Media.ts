import type { CollectionConfig, ImageUploadFormatOptions } from 'payload'
import { hasRole } from '@/src/cms/access/roles'
import { translationFields } from '@/src/cms/fields/translation'
import { originalNameField } from '@/src/cms/files/original-name-field'
import { storedUpload } from '@/src/cms/files/stored-upload'
import { GROUPS } from '@/src/cms/groups'
import { expireOnChange, expireOnDelete } from '@/src/cms/hooks/expire-cache'
import { trackTranslation } from '@/src/cms/hooks/track-translation'
import { MEDIA_WIDTHS } from '@/src/domain/media-widths'
import { label } from '@/src/i18n/admin/words'

const AVIF: ImageUploadFormatOptions = { format: 'avif', options: { quality: 55 } }
const PDF = 'application/pdf'
const WEBP: ImageUploadFormatOptions = { format: 'webp', options: { quality: 75 } }

const stored = storedUpload({
  slug: 'media',
  kinds: ['jpeg', 'png', 'webp', 'avif', 'pdf'],
  signedPdf: 'refuse',
  mayReplace: ({ user }) => hasRole(user, 'admin', 'editor'),
})

/**
 * Pictures and PDF files. No SVG: it can contain scripts. The public can read only files that something public shows.
 */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: label('File'), plural: label('Pictures and files') },
  admin: {
    group: GROUPS.system,
    description: label(
      'JPEG, PNG, WebP, AVIF or PDF, at most 12 MB. Turned upright; place, camera, names and files attached to a PDF are taken out. Public is only what something public shows. No pictures in which residents can be recognised without consent.',
    ),
    useAsTitle: 'originalName',
    defaultColumns: ['originalName', 'alt', 'shown', 'updatedAt'],
  },
  disableDuplicate: true,
  endpoints: [stored.endpoint],
  upload: {
    ...stored.upload,
    focalPoint: true,
    crop: true,
    adminThumbnail: 'webp400',
    imageSizes: MEDIA_WIDTHS.flatMap((width) => [
      { name: `avif${width}`, width, withoutEnlargement: true, formatOptions: AVIF },
      { name: `webp${width}`, width, withoutEnlargement: true, formatOptions: WEBP },
    ]),
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 200,
      label: label('What the picture shows'),
      admin: {
        description: label('Read aloud to those who cannot see it.'),
      },
    },
    {
      name: 'open',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: label('Anyone may have it'),
      admin: {
        position: 'sidebar',
        condition: (data) => data.mimeType === PDF,
        description: label('A PDF that a text points to by its address.'),
      },
    },
    ...translationFields(['alt']),
    originalNameField,
    {
      name: 'shown',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: label('Can be seen by all'),
      admin: {
        readOnly: true,
        position: 'sidebar',
        description: label('While something public shows it: an offer, an event, a newsletter, the site itself.'),
      },
    },
  ],
  hooks: {
    ...stored.hooks,
    beforeChange: [trackTranslation(['alt']), ...(stored.hooks.beforeChange ?? [])],
    afterChange: [...(stored.hooks.afterChange ?? []), expireOnChange],
    afterDelete: [...(stored.hooks.afterDelete ?? []), expireOnDelete],
  },
}
