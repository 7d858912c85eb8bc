import type { AfterErrorHook } from 'payload'

const [FAULT, UNAVAILABLE] = [500, 503]

/**
 * Errors caused by clients are answered but not logged, neither their stack nor what was sent. Forbidden attempts are
 * in the audit log (`cms/audit/log-refusals.ts`).
 */
export const QUIET = {
  APIError: false,
  AuthenticationError: false,
  FileUploadError: false,
  FileRetrievalError: false,
  Forbidden: false,
  GraphQLError: false,
  Locked: false,
  LockedAuth: false,
  MissingFile: false,
  NotFound: false,
  QueryError: false,
  UnauthorizedError: false,
  UnverifiedEmail: false,
  ValidationError: false,
} as const

/**
 * Logs real faults. Payload silences errors by name, and uses the same names for its own faults. GraphQL wraps the
 * original error.
 */
export const logFaults: AfterErrorHook = ({ error, req }) => {
  const isGraphQL = error.name === 'GraphQLError'
  const met = isGraphQL && 'originalError' in error ? error.originalError : error
  if (typeof met !== 'object' || met === null) return
  const { status, name } = met as { status?: unknown; name?: unknown }
  const isFault = typeof status === 'number' ? status >= FAULT : isGraphQL
  const isWrittenDown = !isGraphQL && !Object.hasOwn(QUIET, String(name))
  // Caused by the server's environment: the message is enough, the stack is of no use.
  if (status === UNAVAILABLE && met instanceof Error) req.payload.logger.warn(met.message)
  else if (isFault && !isWrittenDown) req.payload.logger.error({ err: met })
}
