import { FILE_KINDS, type FileKind, fileKind, isPictureKind } from '@/src/domain/files/file-kind'
import { inThread } from './in-thread.ts'
import { cleanPicture, holdsMetadata } from './pictures.ts'
import { Unkeepable } from './unkeepable.ts'
import { label, type Label } from '@/src/i18n/admin/words'

/** The file kinds that a collection accepts, and how it treats signed or locked PDFs. */
export interface Keeping {
  kinds: readonly FileKind[]
  signedPdf: 'refuse' | 'asItCame'
}

interface CleaningRequest extends Keeping {
  /** For a stored picture without metadata: keep it without re-encoding. */
  asItIs?: boolean
}

export interface CleanFile {
  kind: FileKind
  bytes: Buffer
}

/**
 * A file as it is to be stored: its kind, detected from its content, and its bytes without author data. Throws
 * `Unkeepable`.
 */
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

/** Whether a stored file holds author data that `cleaned` would remove. */
export async function needsCleaning(bytes: Buffer, name: string): Promise<boolean> {
  const kind = fileKind(bytes, name)
  if (kind === null || kind === 'csv') return false
  if (kind === 'zip') return inThread('lookAtOffice', bytes, {})
  return isPictureKind(kind) ? holdsMetadata(bytes) : inThread('lookAtPdf', bytes, {})
}

function notKept(kinds: readonly FileKind[]): Label {
  const names = kinds.map((kind) => FILE_KINDS[kind].extension.toUpperCase()).join(', ')
  return label('The file is of no kind that can be kept here, whatever it is called: {{names}}.', { names })
}
