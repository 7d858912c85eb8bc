import { APIError } from 'payload'

/** Why the database saved nothing, with the HTTP status. */
const SAVE_FAILURES = { rowTaken: 409, sameMoment: 409, tookTooLong: 409, busy: 503, full: 507 } as const

export type SaveFailure = keyof typeof SAVE_FAILURES

/**
 * An error that its reader can act on. `src/cms/requests/say-save-failures.ts` says it in the reader's language, by its
 * code; `message` is for the log.
 */
export function saveFailed(saveFailure: SaveFailure, message: string): APIError {
  return new APIError(message, SAVE_FAILURES[saveFailure], { saveFailure }, true)
}
