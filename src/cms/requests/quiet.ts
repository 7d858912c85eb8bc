import type { AfterErrorHook } from 'payload'

const [FAULT, UNAVAILABLE] = [500, 503]

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

/** Payload knows errors by their names, and uses these for faults of its own as well: such are written down. GraphQL puts its own around what it met. */
export const logFaults: AfterErrorHook = ({ error, req }) => {
  const isGraphQL = error.name === 'GraphQLError'
  const met = isGraphQL && 'originalError' in error ? error.originalError : error
  if (typeof met !== 'object' || met === null) return
  const { status, name } = met as { status?: unknown; name?: unknown }
  const isFault = typeof status === 'number' ? status >= FAULT : isGraphQL
  const isWrittenDown = !isGraphQL && !Object.hasOwn(QUIET, String(name))
  // The server's surroundings, in our own words: where in the code it was met is of no use.
  if (status === UNAVAILABLE && met instanceof Error) req.payload.logger.warn(met.message)
  else if (isFault && !isWrittenDown) req.payload.logger.error({ err: met })
}
