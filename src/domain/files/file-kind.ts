/** The file types that may be stored, determined by content. */
export type FileKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'pdf' | 'docx' | 'xlsx' | 'csv'

const PICTURE_KINDS = ['jpeg', 'png', 'webp', 'avif'] as const satisfies readonly FileKind[]
export type PictureKind = (typeof PICTURE_KINDS)[number]

/** File extension and media type of each kind. */
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

/** How many bytes of a file are inspected. */
const HEAD = 1024
const [NUL, LESS_THAN] = [0, '<']

/**
 * Determines a file's type from its first bytes. `zip` may be a Word file or a workbook, depending on its content. Text
 * is a table if its name ends in .csv and it does not look like a web page. Null: not an allowed type, whatever its
 * name.
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
  // Excel's "Unicode text" is UTF-16: it contains NUL bytes, and starts with a byte order mark.
  const isWide = text.startsWith('\xff\xfe') || text.startsWith('\xfe\xff')
  return (
    (isWide || !head.includes(NUL)) &&
    !text
      .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
      .trimStart()
      .startsWith(LESS_THAN)
  )
}
