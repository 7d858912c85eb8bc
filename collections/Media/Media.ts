import type { CollectionConfig, ImageUploadFormatOptions } from 'payload'
import { hasRole } from '@/src/cms/access/roles'
import { translationFields } from '@/src/cms/fields/translation'
import { originalNameField } from '@/src/cms/files/original-name-field'
import { storedUpload } from '@/src/cms/files/stored-upload'
import { GROUPS } from '@/src/cms/groups'
import { expireOnChange, expireOnDelete } from '@/src/cms/hooks/expire-cache'
import { trackTranslation } from '@/src/cms/hooks/track-translation'
import { label } from '@/src/cms/label'
import { MEDIA_WIDTHS } from '@/src/domain/media-widths'

const AVIF: ImageUploadFormatOptions = { format: 'avif', options: { quality: 55 } }
const PDF = 'application/pdf'
const WEBP: ImageUploadFormatOptions = { format: 'webp', options: { quality: 75 } }

/**
 * Pictures and PDF files. No SVG: it can contain scripts. The public can read only files that something public shows.
 */
export function mediaCollection(directory: string): CollectionConfig {
  const stored = storedUpload({
    slug: 'media',
    directory,
    kinds: ['jpeg', 'png', 'webp', 'avif', 'pdf'],
    signedPdf: 'refuse',
    mayReplace: ({ user }) => hasRole(user, 'admin', 'editor'),
  })
  return {
    slug: 'media',
    labels: { singular: label('Fil', 'File'), plural: label('Billeder og filer', 'Pictures and files') },
    admin: {
      group: GROUPS.system,
      description: label(
        'JPEG, PNG, WebP, AVIF eller PDF, højst 12 MB. Vendes rigtigt, og sted, kamera, navne og filer vedhæftet en PDF tages ud. Offentligt er kun, hvad noget offentligt viser. Ingen billeder, hvor beboere kan kendes, uden samtykke.',
        'JPEG, PNG, WebP, AVIF or PDF, at most 12 MB. Turned upright; place, camera, names and files attached to a PDF are taken out. Public is only what something public shows. No pictures in which residents can be recognised without consent.',
      ),
      useAsTitle: 'originalName',
      defaultColumns: ['originalName', 'alt', 'shown', 'updatedAt'],
    },
    disableDuplicate: true,
    custom: stored.custom,
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
        label: label('Hvad billedet viser', 'What the picture shows'),
        admin: {
          description: label('Læses højt for dem, der ikke kan se det.', 'Read aloud to those who cannot see it.'),
        },
      },
      {
        name: 'open',
        type: 'checkbox',
        defaultValue: false,
        index: true,
        label: label('Enhver må hente den', 'Anyone may have it'),
        admin: {
          position: 'sidebar',
          condition: (data) => data.mimeType === PDF,
          description: label(
            'En PDF, som en tekst henviser til med dens adresse.',
            'A PDF that a text points to by its address.',
          ),
        },
      },
      ...translationFields(['alt']),
      originalNameField,
      {
        name: 'shown',
        type: 'checkbox',
        defaultValue: false,
        index: true,
        label: label('Kan ses af alle', 'Can be seen by all'),
        admin: {
          readOnly: true,
          position: 'sidebar',
          description: label(
            'Når noget offentligt viser det: et tilbud, et arrangement, et nyhedsbrev, siden selv.',
            'While something public shows it: an offer, an event, a newsletter, the site itself.',
          ),
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
}
