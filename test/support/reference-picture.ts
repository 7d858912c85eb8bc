import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'

/** Another version of poppler draws edges slightly differently; a moved line of text or another font exceeds this. */
const TOLERANCE = { mean: 1, strayShare: 0.0015, stray: 48 }

const greys = async (picture: Buffer | string) =>
  sharp(picture).flatten({ background: '#ffffff' }).greyscale().blur(0.8).raw().toBuffer({ resolveWithObject: true })

/**
 * Returns how a picture differs from the committed one; null if it does not. With UPDATE_PICTURES=1 it replaces the
 * committed one instead: look at it before you commit.
 */
export async function differenceFromReference(picture: Buffer, file: string): Promise<string | null> {
  if (process.env.UPDATE_PICTURES === '1') {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, await sharp(picture).png({ palette: true, colours: 64, effort: 10 }).toBuffer())
    return null
  }
  if (!existsSync(file)) return `there is no ${file}`
  const [seen, wanted] = await Promise.all([greys(picture), greys(file)])
  if (seen.info.width !== wanted.info.width || seen.info.height !== wanted.info.height) return 'another size'
  const gaps = seen.data.map((grey, at) => Math.abs(grey - (wanted.data[at] ?? 0)))
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
  const strays = gaps.filter((gap) => gap > TOLERANCE.stray).length / gaps.length
  return mean > TOLERANCE.mean || strays > TOLERANCE.strayShare
    ? `mean ${mean.toFixed(2)}, strays ${(strays * 100).toFixed(2)} %`
    : null
}
