import type { Media } from '@/payload-types'
import { MEDIA_WIDTHS } from '@/src/domain/media-widths'
import type { Locale } from '@/src/i18n/locales'
import type { ReadContext } from './payload'
import { idOf } from '@/src/content/relations'
import { requiredText } from '@/src/content/text'
import type { Image } from './view-models'

/**
 * The picture that a relation points to, with its sizes. Returns null if there is none or the file is not a picture.
 */
export async function loadImage(
  relation: string | Media | null | undefined,
  locale: Locale,
  { payload, reading }: ReadContext,
): Promise<Image | null> {
  const id = idOf(relation)
  if (id === null) return null
  const media = await payload.findByID({ collection: 'media', id, ...reading, disableErrors: true })
  if (!media?.url || !media.width || !media.height || !media.mimeType?.startsWith('image/')) return null
  return {
    alt: requiredText(media, 'alt', locale),
    width: media.width,
    height: media.height,
    src: media.url,
    sources: (['avif', 'webp'] as const).map((format) => ({
      type: `image/${format}` as const,
      srcset: MEDIA_WIDTHS.flatMap((width) => {
        const size = media.sizes?.[`${format}${width}`]
        return size?.url && size.width ? [`${size.url} ${size.width}w`] : []
      }).join(', '),
    })),
    focus: { x: media.focalX ?? 50, y: media.focalY ?? 50 },
  }
}
