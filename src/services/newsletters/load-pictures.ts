import type { Payload } from 'payload'
import sharp from 'sharp'
import type { Media } from '@/payload-types'
import { readStored } from '@/src/cms/files/stored-file'
import type { Pictures } from '@/src/formats/print/newsletter'
import type { NewsletterContent } from '@/src/formats/newsletter/newsletter-content'

/** About 200 dots an inch across the 180 mm between the margins of a sheet. */
const DOTS = 1400

/**
 * The pictures of an edition for print, as JPEG, by the `src` that its blocks name. An address only says which document of
 * `media` is meant: what is read lies where Payload keeps that document's file. One that is gone, or that cannot be read, is
 * left out.
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
    // Whoever may read the edition may see its pictures, public or not yet.
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

/** The last part of a file's address: `/api/media/file/have-800x533.webp`. */
function nameIn(src: string): string {
  const name = src.split(/[?#]/)[0]?.split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** The picture as it was uploaded, upright, in the size that it is printed in. */
async function forPrint(payload: Payload, { filename }: Media): Promise<Uint8Array | null> {
  try {
    return await sharp(await readStored(payload, 'media', filename ?? ''))
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
