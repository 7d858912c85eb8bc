import { FILE_KINDS, type FileKind, fileKind, isPictureKind } from '@/src/domain/files/file-kind'
import type { Sentence } from '@/src/domain/workflow/verdict'
import { inThread } from './in-thread.ts'
import { cleanPicture, holdsMetadata } from './pictures.ts'
import { Unkeepable } from './unkeepable.ts'

/** What a collection keeps, and what becomes of a PDF that is signed or locked. */
export interface Keeping {
  kinds: readonly FileKind[]
  signedPdf: 'refuse' | 'asItCame'
}

interface CleaningRequest extends Keeping {
  /** A stored picture that holds nothing but its pixels: it is not made anew. */
  asItIs?: boolean
}

export interface CleanFile {
  kind: FileKind
  bytes: Buffer
}

/** A file as it is kept: what it is by its content, without data about who made it. Throws `Unkeepable`. */
export async function cleaned(
  bytes: Buffer,
  name: string,
  { asItIs = false, ...keeping }: CleaningRequest,
): Promise<CleanFile> {
  const found = fileKind(bytes, name)
  const kept = found !== 'zip' || keeping.kinds.includes('docx') ? found : null
  if (kept === null || (kept !== 'zip' && !keeping.kinds.includes(kept))) throw new Unkeepable(notKept(keeping.kinds))
  if (kept === 'csv' || (kept !== 'zip' && asItIs)) return { kind: kept, bytes }
  if (kept !== 'zip' && kept !== 'pdf') return { kind: kept, bytes: await cleanPicture(bytes, kept) }
  const done =
    kept === 'zip'
      ? await inThread('cleanOffice', bytes, {})
      : await inThread('cleanPdf', bytes, { unreadable: keeping.signedPdf })
  return { kind: done.kind, bytes: Buffer.from(done.bytes) }
}

/** Whether a stored file holds data about who made it, which `cleaned` takes out. */
export async function needsCleaning(bytes: Buffer, name: string): Promise<boolean> {
  const kind = fileKind(bytes, name)
  if (kind === null || kind === 'csv') return false
  if (kind === 'zip') return inThread('lookAtOffice', bytes, {})
  return isPictureKind(kind) ? holdsMetadata(bytes) : inThread('lookAtPdf', bytes, {})
}

function notKept(kinds: readonly FileKind[]): Sentence {
  const names = kinds.map((kind) => FILE_KINDS[kind].extension.toUpperCase()).join(', ')
  return {
    da: `Filen er ikke af en slags, der kan gemmes her, hvad den end hedder: ${names}.`,
    en: `The file is of no kind that can be kept here, whatever it is called: ${names}.`,
  }
}
