import type { AfterErrorHook } from 'payload'

const FAULT = 500

/**
 * What a client did wrong is answered, not written down: not with a trace, nor with what was sent. What somebody tried who may not is
 * in the audit log (`cms/audit/log-refusals.ts`).
 */
export const QUIET = {
  APIError: false,
  AuthenticationError: false,
  FileUploadError: false,
  FileRetrievalError: false,
  Forbidden: false,
  Locked: false,
  LockedAuth: false,
  MissingFile: false,
  NotFound: false,
  QueryError: false,
  UnauthorizedError: false,
  UnverifiedEmail: false,
  ValidationError: false,
} as const

/** Payload knows errors by their names, and uses these for faults of its own as well: such are written down. */
export const logFaults: AfterErrorHook = ({ error, req }) => {
  const { status, name } = error as { status?: unknown; name: string }
  if (Object.hasOwn(QUIET, name) && typeof status === 'number' && status >= FAULT) req.payload.logger.error({ err: error })
}
