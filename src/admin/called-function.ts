import { APIError, type Payload } from 'payload'
import { SERVER_FUNCTIONS } from '@/src/cms/access/rights'
import { isRecord } from '@/src/cms/requests/shapes'

interface Slugs {
  collections: readonly { slug: string }[]
  globals: readonly { slug: string }[]
}

/**
 * Whether the admin's pages may call this on the server: what is not in the table of rights is not there, nor is what a call is about and
 * nobody has. Payload's functions would fail over it, and write that down.
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
    // There are none.
    case 'get-folder-results-component-and-data':
      return false
    // Payload's own fails over each global.
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
 * What a call is answered with that was refused, or failed: thrown, it would be a 500 with a trace in the log, whatever the client did.
 * What failed is written down. Next's own errors (a redirect) go their way.
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
/** Payload's words where a field is asked for that is not there (`render-field`). */
const NO_FIELD = 'Could not find target field'
