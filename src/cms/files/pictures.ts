import sharp, { type Sharp, type SharpOptions } from 'sharp'
import type { PictureKind } from '@/src/domain/files/file-kind'
import { turns } from '@/src/domain/turns'
import { Unkeepable } from './unkeepable.ts'
import { label, type Label } from '@/src/i18n/admin/words'

/** The most that phones produce (8,160 × 6,120): a picture of 31 KB can have 256 million pixels. */
export const MOST_PIXELS = 50_000_000
/** In pixels; larger than any page or sheet shows a picture. Larger ones are scaled down on arrival. */
const LONGEST_SIDE = 4096

/** Decodes at most two pictures at a time, since each may take 200 MB; the others wait. */
const inTurn = turns({ atOnce: 2 })

/** `sharp` as passed to Payload: with the pixel limit, and with decoding queued. */
export const limitedSharp: typeof sharp = Object.assign(
  (input?: Parameters<typeof sharp>[0], options?: SharpOptions) =>
    takingTurns(sharp(input as Buffer, { limitInputPixels: MOST_PIXELS, ...options })),
  sharp,
)

function takingTurns(image: Sharp): Sharp {
  const [toBuffer, clone] = [image.toBuffer.bind(image), image.clone.bind(image)]
  return Object.assign(image, {
    toBuffer: ((...args: []) => inTurn(() => toBuffer(...args))) as Sharp['toBuffer'],
    clone: () => takingTurns(clone()),
  })
}

const TOO_LARGE: Label = label(
  'The picture has too many pixels: at most {{value}} million. Make it smaller and try again.',
  { value: MOST_PIXELS / 1_000_000 },
)
const BROKEN: Label = label('The picture cannot be read. Save it again and try once more.')

/** Refuses pictures with too many pixels. Reads only the header; nothing is decoded. Throws `Unkeepable`. */
async function checkSize(bytes: Buffer): Promise<void> {
  const { width, height } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => Promise.reject(new Unkeepable(BROKEN)))
  if (width * height > MOST_PIXELS) throw new Unkeepable(TOO_LARGE)
}

/**
 * A picture as it is stored: upright, in sRGB, at most 4,096 pixels wide and high, and re-encoded, so that only its
 * pixels are left: no place, camera, name or text (GDPR, art. 5(1)(c)). Animations become still pictures. Throws
 * `Unkeepable`.
 */
export async function cleanPicture(bytes: Buffer, kind: PictureKind): Promise<Buffer> {
  await checkSize(bytes)
  try {
    return await inTurn(() => {
      const upright = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).rotate()
      const image = upright
        .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
        .toColourspace('srgb')
      return encoded(image, kind).toBuffer()
    })
  } catch {
    throw new Unkeepable(BROKEN)
  }
}

function encoded(image: Sharp, kind: PictureKind): Sharp {
  switch (kind) {
    case 'jpeg':
      return image.jpeg({ quality: 90 })
    case 'png':
      return image.png()
    case 'webp':
      return image.webp({ quality: 90 })
    case 'avif':
      // At the default effort, twelve megapixels take ten seconds.
      return image.avif({ quality: 70, effort: 2 })
  }
}

/** Width and height in pixels, from the header. */
export async function sizeOf(bytes: Buffer): Promise<{ width: number; height: number }> {
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
  return { width, height }
}

/** Whether a stored picture still holds metadata or needs rotating. */
export async function holdsMetadata(bytes: Buffer): Promise<boolean> {
  const {
    exif,
    xmp,
    iptc,
    icc,
    tifftagPhotoshop,
    comments,
    orientation = 1,
  } = await sharp(bytes, { limitInputPixels: false }).metadata()
  return (
    [exif, xmp, iptc, icc, tifftagPhotoshop].some((one) => one !== undefined) ||
    (comments ?? []).length > 0 ||
    orientation !== 1
  )
}
