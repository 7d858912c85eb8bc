/** What a file may be here, told by its content. */
export type FileKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'pdf' | 'docx' | 'xlsx' | 'csv'

const PICTURE_KINDS = ['jpeg', 'png', 'webp', 'avif'] as const satisfies readonly FileKind[]
export type PictureKind = (typeof PICTURE_KINDS)[number]

/** How each kind is named and sent. */
export const FILE_KINDS: Record<FileKind, { extension: string; type: string }> = {
  jpeg: { extension: 'jpg', type: 'image/jpeg' },
  png: { extension: 'png', type: 'image/png' },
  webp: { extension: 'webp', type: 'image/webp' },
  avif: { extension: 'avif', type: 'image/avif' },
  pdf: { extension: 'pdf', type: 'application/pdf' },
  docx: { extension: 'docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  xlsx: { extension: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { extension: 'csv', type: 'text/csv' },
}

export function isPictureKind(kind: FileKind): kind is PictureKind {
  return PICTURE_KINDS.some((one) => one === kind)
}

/** How far into a file its first characters are looked for. */
const HEAD = 1024
const [NUL, LESS_THAN] = [0, '<']

/**
 * What a file is by its first bytes; `zip` may be a Word file or a workbook, which its content tells. Text is a table if its name
 * says so, and nothing in it is a page for a browser. Null: none of what may be kept here, whatever it is called.
 */
export function fileKind(bytes: Uint8Array, name: string): Exclude<FileKind, 'docx' | 'xlsx'> | 'zip' | null {
  const head = bytes.subarray(0, HEAD)
  const text = Array.from(head, (byte) => String.fromCharCode(byte)).join('')
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp'
  if (text.slice(4, 8) === 'ftyp' && ['avif', 'avis'].includes(text.slice(8, 12))) return 'avif'
  if (text.startsWith('%PDF-')) return 'pdf'
  if (text.startsWith('PK\x03\x04')) return 'zip'
  return isTable(head, text, name) ? 'csv' : null
}

function isTable(head: Uint8Array, text: string, name: string): boolean {
  if (head.length === 0 || !/\.csv$/i.test(name)) return false
  // Excel's "Unicode text" has a NUL beside each letter, and says so with its first two bytes.
  const isWide = text.startsWith('\xff\xfe') || text.startsWith('\xfe\xff')
  return (
    (isWide || !head.includes(NUL)) &&
    !text
      .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
      .trimStart()
      .startsWith(LESS_THAN)
  )
}
