import type { Payload } from 'payload'
import sharp from 'sharp'
import type { Media } from '@/payload-types'
import { readStored } from '@/src/cms/files/stored-file'
import type { Pictures } from '@/src/formats/print/newsletter'
import type { NewsletterContent } from '@/src/formats/newsletter/newsletter-content'

/** In pixels: about 200 dpi across the 180 mm between the margins of a sheet. */
const DOTS = 1400

/**
 * The pictures of an edition for print, as JPEG, by the `src` in its blocks. A `src` only identifies the document in
 * `media`; the file is read from that document's storage. Pictures that are missing or unreadable are left out.
 */
export async function loadPictures(payload: Payload, contents: readonly NewsletterContent[]): Promise<Pictures> {
  const names = new Map(
    contents.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'picture' ? [[block.src, nameIn(block.src)] as const] : [])),
    ),
  )
  if (names.size === 0) return new Map()
  const named = [...new Set(names.values())]
  const { docs } = await payload.find({
    collection: 'media',
    // Whoever may read the edition may see its pictures, whether they are public yet or not.
    overrideAccess: true,
    depth: 0,
    pagination: false,
    where: { or: [{ filename: { in: named } }, { 'sizes.webp800.filename': { in: named } }] },
  })
  const pictures = await Promise.all(
    [...names].map(async ([src, name]) => {
      const media = docs.find(({ filename, sizes }) => filename === name || sizes?.webp800?.filename === name)
      const bytes = media && (await forPrint(payload, media))
      return bytes ? [[src, bytes] as const] : []
    }),
  )
  return new Map(pictures.flat())
}

/** The file name in a URL: `/api/media/file/have-800x533.webp`. */
function nameIn(src: string): string {
  const name = src.split(/[?#]/)[0]?.split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** The uploaded picture, upright and in print size. */
async function forPrint(payload: Payload, { filename }: Media): Promise<Uint8Array | null> {
  try {
    const stored = await readStored(payload, 'media', filename ?? '')
    if (stored === null) throw new Error('the file is gone')
    return await sharp(stored)
      .rotate()
      .resize({ width: DOTS, withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 80 })
      .toBuffer()
  } catch (error) {
    payload.logger.warn({ err: error, msg: `The picture ${filename} cannot be printed` })
    return null
  }
}
