import { APIError, type PayloadRequest } from 'payload'
import { label, languageOf } from '@/src/i18n/admin/words'

const UNAVAILABLE = 503
const NO_ROOM = label(
  'The file could not be saved: the disk is full or read-only. Nothing was changed. Tell whoever runs the server.',
)

/** Handles a failed disk write: logs the cause and refuses the save with a message. */
export function diskRefuses(req: PayloadRequest): (error: unknown) => never {
  return (error) => {
    req.payload.logger.error({ err: error, msg: 'The disk of the stored files cannot be written' })
    throw new APIError(NO_ROOM[languageOf(req.i18n)], UNAVAILABLE, null, true)
  }
}
