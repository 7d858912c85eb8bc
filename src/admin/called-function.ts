import { APIError, type Payload } from 'payload'
import { SERVER_FUNCTIONS } from '@/src/cms/access/rights'
import { isRecord } from '@/src/domain/is-record'

interface Slugs {
  collections: readonly { slug: string }[]
  globals: readonly { slug: string }[]
}

/**
 * Whether the admin's pages may call this Server Function. False if the function is not in the table of rights, or if
 * its arguments name a collection or global that does not exist; Payload's functions would fail at that and log an
 * error.
 */
export function isServerFunction(call: unknown, there: Slugs): boolean {
  const { name, args } = isRecord(call) ? call : {}
  return (
    typeof name === 'string' && Object.hasOwn(SERVER_FUNCTIONS, name) && isRecord(args) && isAbout(name, args, there)
  )
}

function isAbout(name: string, args: Record<string, unknown>, { collections, globals }: Slugs): boolean {
  const { collectionSlug, globalSlug, schemaPath } = args
  if (!areThere(collectionSlug, collections) || !areThere(globalSlug, globals)) return false
  switch (name) {
    // The project has no folders.
    case 'get-folder-results-component-and-data':
      return false
    // Payload's function fails for any global.
    case 'copy-data-from-locale':
      return Boolean(collectionSlug) && !globalSlug
    case 'render-field': {
      const [kind, slug] = typeof schemaPath === 'string' ? schemaPath.split('.') : []
      return slug !== undefined && areThere(slug, kind === 'global' ? globals : collections)
    }
    default:
      return true
  }
}

function areThere(named: unknown, all: readonly { slug: string }[]): boolean {
  const known: readonly unknown[] = [...all.map(({ slug }) => slug), undefined, null, '']
  return (Array.isArray(named) ? (named as unknown[]) : [named]).every((one) => known.includes(one))
}

/**
 * The response to a call that was refused or failed. If the error were thrown, it would become a 500 with a stack trace
 * in the log, even for a client's mistake. Unexpected errors are logged. Next's own errors (a redirect) are rethrown.
 */
export async function answerTo(
  error: unknown,
  payload: () => Promise<Payload>,
): Promise<{ errors: { message: string }[] }> {
  if (error instanceof Error && 'digest' in error) throw error
  if (error instanceof APIError && error.status < FAULT) return { errors: [{ message: error.message }] }
  if (error instanceof Error && error.message.startsWith(NO_FIELD))
    return { errors: [{ message: 'There is no such field.' }] }
  const { logger } = await payload()
  logger.error({ err: error, msg: 'A function of the admin failed' })
  return { errors: [{ message: 'Something went wrong.' }] }
}

const FAULT = 500
/** Payload's message if the requested field does not exist (`render-field`). */
const NO_FIELD = 'Could not find target field'
