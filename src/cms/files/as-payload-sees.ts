import { fileTypeFromBuffer } from 'file-type'
import { FILE_KINDS, type FileKind } from '@/src/domain/files/file-kind'
import { Unkeepable } from './unkeepable.ts'
import { label, type Label } from '@/src/i18n/admin/words'

const OTHER: Label = label(
  'The file is not made as its kind should be. Save it again from the program that it comes from. If it is a table (.csv), give its first column another name.',
)
/** Payload looks for the end of a PDF in this many bytes. */
const TAIL = 1024

/**
 * Throws `Unkeepable` if Payload would take the file for another kind than it is (a table that begins with `BM` looks
 * like a picture) or for a damaged one: it would refuse it in English, and log an error. Asks the library that Payload
 * asks.
 */
export async function mustLookLike(kind: FileKind, bytes: Buffer): Promise<void> {
  const seen = await fileTypeFromBuffer(bytes).catch(() => null)
  const isSeen = seen === undefined || seen?.mime === FILE_KINDS[kind].type
  const tail = kind === 'pdf' ? bytes.toString('latin1', Math.max(0, bytes.length - TAIL)) : null
  const hasEnd = tail === null || (tail.includes('%%EOF') && tail.includes('xref'))
  if (!isSeen || !hasEnd) throw new Unkeepable(OTHER)
}
