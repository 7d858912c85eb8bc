import { zipSync } from 'fflate'
import sharp, { type Metadata } from 'sharp'
import { MOST_PIXELS } from './pictures.ts'
import { Unkeepable } from './unkeepable.ts'
import { unzip } from './unzip.ts'
import { label, type Label } from '@/src/i18n/admin/words'

/** Maximum unpacked size and number of parts of a document: a few KB of ZIP can unpack to gigabytes. */
const [MOST_BYTES, MOST_PARTS] = [100 * 1024 * 1024, 5000]
/** A document may contain one more level of documents: a diagram embeds its workbook. */
const MOST_WITHIN = 1
const BROKEN: Label = label(
  'The file is no Word document (.docx) or workbook (.xlsx), or too large when it is unpacked.',
)
const ACTIVE: Label = label(
  'There are macros, controls or embedded objects in the file. Save it again without them (as .docx or .xlsx), or as a PDF.',
)

type Parts = Record<string, Uint8Array>

/**
 * A Word document or workbook without the names of those who created, changed or commented it. Also returns which of
 * the two it is. Throws `Unkeepable`.
 */
export async function cleanOffice(bytes: Buffer, within = 0): Promise<{ kind: 'docx' | 'xlsx'; bytes: Buffer }> {
  const parts = unpacked(bytes)
  const kind = parts['word/document.xml'] ? 'docx' : parts['xl/workbook.xml'] ? 'xlsx' : null
  if (kind === null || !parts['[Content_Types].xml'] || within > MOST_WITHIN) throw new Unkeepable(BROKEN)
  if (isActive(parts)) throw new Unkeepable(ACTIVE)
  const { '[Content_Types].xml': types, ...others } = await cleanedParts(parts, within)
  // The earliest date that ZIP can express: the creation time is removed as well.
  return {
    kind,
    bytes: Buffer.from(
      zipSync(
        { '[Content_Types].xml': types ?? new Uint8Array(), ...others },
        { level: 6, mtime: new Date(1980, 0, 1, 12) },
      ),
    ),
  }
}

/** Whether a stored document still names its authors. */
export async function namesItsMaker(bytes: Buffer): Promise<boolean> {
  const parts = unpacked(bytes)
  const clean = await cleanedParts(parts, 0)
  // An embedded workbook is always repacked, so it cannot be compared.
  return Object.entries(parts).some(
    ([name, part]) => !isZip(part) && !Buffer.from(part).equals(clean[name] ?? new Uint8Array()),
  )
}

function unpacked(bytes: Buffer): Parts {
  try {
    return Object.fromEntries(
      [...unzip(bytes, { bytes: MOST_BYTES, parts: MOST_PARTS })].filter(([name]) => !name.endsWith('/')),
    )
  } catch {
    throw new Unkeepable(BROKEN)
  }
}

/**
 * By name or by its first bytes, since a part may have any name. SVG drawings are excluded: they are shown in the
 * document and hold no author data.
 */
const isXml = (name: string, part: Uint8Array) =>
  !/\.svg$/i.test(name) &&
  (/\.(xml|rels|vml)$/i.test(name) ||
    /^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\0?\s*</.test(Buffer.from(part.subarray(0, 16)).toString('latin1')))
const isZip = (part: Uint8Array) => part[0] === 0x50 && part[1] === 0x4b && part[2] === 3 && part[3] === 4

/** A part's purpose is given by its content type and by the relation leading to it, not by its name. */
const ACTIVE_TYPES = /macroEnabled|vbaProject|vbaData|xlMacrosheet|activeX|oleObject|relationships\/control["']/i

function isActive(parts: Parts): boolean {
  return Object.entries(parts).some(
    ([name, part]) => (/\.rels$/i.test(name) || name === '[Content_Types].xml') && ACTIVE_TYPES.test(textOf(part)),
  )
}

async function cleanedParts(parts: Parts, within: number): Promise<Parts> {
  const cleaned: Parts = {}
  for (const [name, part] of Object.entries(parts)) {
    if (isXml(name, part)) cleaned[name] = cleanedXml(part)
    else
      cleaned[name] = isZip(part)
        ? (await cleanOffice(Buffer.from(part), within + 1)).bytes
        : await cleanedPicture(part)
  }
  return cleaned
}

/** The part is re-encoded only if something was removed. */
function cleanedXml(part: Uint8Array): Uint8Array {
  const text = textOf(part)
  const clean = withoutPeople(text)
  return clean === text ? part : Buffer.from(clean.replace(/^(<\?xml[^>]*?)\s+encoding=(["'])[^"']*\2/, '$1'))
}

const P = String.raw`(?:[\w.-]+:)?`
const ROOT = new RegExp(String.raw`^(?:<\?[^>]*>|<!--[\s\S]*?-->|\s)*<${P}([\w.-]+)`)
const TAG = /<(?:[^<>"'!?]|"[^"]*"|'[^']*')+>/g
const REMARK = /<!--[\s\S]*?-->/g

/** Matches elements with these names and their content, with any namespace prefix. */
const elements = (names: string) =>
  new RegExp(String.raw`<(${P}(?:${names}))(\s(?:[^>]*[^>/])?)?>[\s\S]*?</\1\s*>`, 'g')
/** The elements that name authors, company and link base. */
const MADE_BY = elements('creator|lastModifiedBy|Company|Manager|HyperlinkBase')
const [AUTHORS, LISTS] = [elements('author'), elements('Properties|people')]
const attributes = (names: string) => new RegExp(String.raw`(\s${P}(?:${names}))\s*=\s*(?:"[^"]*"|'[^']*')`, 'g')
/** The attributes that name who wrote, changed or commented. */
const [WRITERS, PERSONS] = [attributes('author|initials|userName'), attributes('displayName|userId')]
/**
 * Paths of the template and of the document itself: a template is fetched when the document is opened, and folder names
 * can contain names of people.
 */
const PLACES = new RegExp(
  String.raw`<${P}(?:attachedTemplate|absPath)\b[^>]*>(?:\s*</${P}(?:attachedTemplate|absPath)\s*>)?|<${P}Relationship\b[^>]*/attachedTemplate["'][^>]*>(?:\s*</${P}Relationship\s*>)?`,
  'g',
)

function withoutPeople(text: string): string {
  const root = ROOT.exec(text)?.[1] ?? ''
  const plain = text.replace(TAG, (tag) => tag.replace(WRITERS, '$1=""')).replace(PLACES, '')
  switch (root) {
    case 'coreProperties':
      return plain.replace(REMARK, '').replace(MADE_BY, '<$1></$1>')
    // In custom properties, user-defined entries are in an element of the same name (`Properties`).
    case 'Properties':
      return text.includes('custom-properties')
        ? plain.replace(LISTS, '<$1$2></$1>')
        : plain.replace(REMARK, '').replace(MADE_BY, '<$1></$1>')
    case 'people':
      return plain.replace(LISTS, '<$1$2></$1>')
    case 'personList':
      return plain.replace(TAG, (tag) => tag.replace(PERSONS, '$1=""'))
    case 'comments':
      return plain.replace(AUTHORS, '<$1$2></$1>')
    default:
      return plain
  }
}

const DECLARED = /^<\?xml[^>]*?\sencoding=["']([^"']*)["']/

/**
 * The part's text, decoded as XML prescribes. Office does not write other encodings or DOCTYPE declarations. Throws
 * `Unkeepable`.
 */
function textOf(part: Uint8Array): string {
  const [first, second] = part
  const wide = first === 0xff || second === 0 ? 'utf-16le' : first === 0xfe || first === 0 ? 'utf-16be' : null
  const text = new TextDecoder(wide ?? 'utf-8').decode(part)
  const declared = DECLARED.exec(text)?.[1] ?? 'utf-8'
  if (!/^utf-(8|16)$/i.test(declared) || text.includes('<!DOCTYPE')) throw new Unkeepable(BROKEN)
  return text
}

const PHOTOS = ['jpeg', 'png', 'tiff', 'webp']

/**
 * A picture inside a document: without place and camera, but not rotated, because the document defines the rotation.
 */
async function cleanedPicture(part: Uint8Array): Promise<Uint8Array> {
  const { format, exif, xmp, iptc, tifftagPhotoshop, comments } = await sharp(part, { limitInputPixels: false })
    .metadata()
    .catch((): Partial<Metadata> => ({}))
  if (
    format === undefined ||
    !PHOTOS.includes(format) ||
    ![exif, xmp, iptc, tifftagPhotoshop, comments?.[0]].some((one) => one !== undefined)
  )
    return part
  const image = sharp(part, { limitInputPixels: MOST_PIXELS }).keepIccProfile()
  return image
    .toFormat(format, { quality: 90 })
    .toBuffer()
    .catch(() => Promise.reject(new Unkeepable(BROKEN)))
}
