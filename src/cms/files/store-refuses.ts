import { APIError, type PayloadRequest } from 'payload'
import type { FileStore } from '@/src/installation/uploads/file-store'
import { type Label, label, languageOf } from '@/src/i18n/admin/words'
import { storeOf } from './stored-file.ts'

const UNAVAILABLE = 503
const WORDS: Readonly<Record<FileStore['kind'], Label>> = {
  folder: label(
    'The file could not be saved: the disk is full or read-only. Nothing was changed. Tell whoever runs the server.',
  ),
  bucket: label(
    'The file could not be saved: the place where files are kept does not answer. Nothing was changed. Try again in a while, or tell whoever runs the server.',
  ),
}

/** Handles a failed write of a file: logs the cause and refuses the save with a message. */
export function storeRefuses(req: PayloadRequest): (error: unknown) => never {
  return (error) => {
    req.payload.logger.error({ err: error, msg: 'The stored files cannot be written' })
    throw new APIError(WORDS[storeOf(req.payload).kind][languageOf(req.i18n)], UNAVAILABLE, null, true)
  }
}
