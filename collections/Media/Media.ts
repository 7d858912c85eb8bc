import type { CollectionConfig, ImageUploadFormatOptions } from 'payload'
import { translationFields } from '@/src/cms/fields/translation'
import { GROUPS } from '@/src/cms/groups'
import { expireOnChange, expireOnDelete } from '@/src/cms/hooks/expire-cache'
import { trackTranslation } from '@/src/cms/hooks/track-translation'
import { label } from '@/src/cms/label'
import { MEDIA_WIDTHS } from '@/src/domain/media-widths'

const AVIF: ImageUploadFormatOptions = { format: 'avif', options: { quality: 55 } }
const WEBP: ImageUploadFormatOptions = { format: 'webp', options: { quality: 75 } }

/** Pictures and PDF files. No SVG: it can carry scripts. */
export function mediaCollection(directory: string): CollectionConfig {
  return {
    slug: 'media',
    labels: { singular: label('Fil', 'File'), plural: label('Billeder og filer', 'Pictures and files') },
    admin: {
      group: GROUPS.system,
      description: label(
        'JPEG, PNG, WebP, AVIF eller PDF, højst 12 MB. Ingen billeder, hvor beboere kan kendes, uden samtykke.',
        'JPEG, PNG, WebP, AVIF or PDF, at most 12 MB. No pictures in which residents can be recognised without consent.',
      ),
      defaultColumns: ['filename', 'alt', 'updatedAt'],
    },
    upload: {
      staticDir: directory,
      mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf'],
      pasteURL: false,
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
        admin: { description: label('Læses højt for dem, der ikke kan se det.', 'Read aloud to those who cannot see it.') },
      },
      ...translationFields(['alt']),
    ],
    hooks: {
      beforeChange: [trackTranslation(['alt'])],
      afterChange: [expireOnChange],
      afterDelete: [expireOnDelete],
    },
  }
}
