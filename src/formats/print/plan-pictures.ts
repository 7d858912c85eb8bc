import sharp from 'sharp'
import { logoDrawing, logoIcon } from '@/src/plans/logo-file'
import { plan } from '@/src/plans/this-plan'
import { typstSvg } from './typst'

/** Apple's size for an icon on the home screen, and the logo's share of it. */
const APPLE = 180
const LOGO = 132
/** Open Graph's picture, in pixels. */
const SHARED = { width: 1200, height: 630 }

interface Words {
  name: string
  tagline: string
}

interface Picture {
  type: 'image/svg+xml' | 'image/png'
  bytes: Buffer
}

/**
 * One of the plan's pictures, made from its logo and colours: `icon.svg`, `apple-icon.png`, and `og.png` with the
 * site's words in Danish. Null for any other name.
 */
export async function planPicture(file: string, words: () => Promise<Words>): Promise<Picture | null> {
  switch (file) {
    case 'icon.svg':
      return { type: 'image/svg+xml', bytes: Buffer.from(logoIcon(plan)) }
    case 'apple-icon.png':
      return { type: 'image/png', bytes: await appleIcon() }
    case 'og.png':
      return { type: 'image/png', bytes: await sharedPicture(await words()) }
    default:
      return null
  }
}

async function appleIcon(): Promise<Buffer> {
  const logo = await sharp(Buffer.from(logoDrawing(plan)), { density: 300 })
    .resize(LOGO, LOGO)
    .toBuffer()
  return sharp({ create: { width: APPLE, height: APPLE, channels: 3, background: plan.colours.light.paper } })
    .composite([{ input: logo }])
    .png()
    .toBuffer()
}

let kept: { key: string; bytes: Buffer } | null = null

/** Drawn once for the same words: drawing takes longer than everything else on a page. */
async function sharedPicture(words: Words): Promise<Buffer> {
  const key = JSON.stringify(words)
  if (kept?.key === key) return kept.bytes
  const svg = typstSvg('src/formats/print/shared.typ', words)
  const bytes = await sharp(Buffer.from(svg)).resize(SHARED).png({ palette: true, colours: 128 }).toBuffer()
  kept = { key, bytes }
  return bytes
}
