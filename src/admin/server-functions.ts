import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import { APIError, type Payload } from 'payload'
import { SERVER_FUNCTIONS } from '@/src/cms/access/rights'
import { askedOfForm } from './form-state.ts'
import { isRecord } from '@/src/cms/requests/shapes'
import { schedulePublish } from './schedule-publish.ts'

/** Whether the admin's pages may call this on the server: what is not in the table of rights is not there. */
export function isServerFunction(call: unknown): boolean {
  const { name, args } = isRecord(call) ? call : {}
  return typeof name === 'string' && Object.hasOwn(SERVER_FUNCTIONS, name) && isRecord(args)
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
  const { logger } = await payload()
  logger.error({ err: error, msg: 'A function of the admin failed' })
  return { errors: [{ message: 'Something went wrong.' }] }
}

const FAULT = 500

/**
 * What the admin's pages call on the server where Payload asks only who is signed in, and not what they may do with the document.
 * Given to Payload in the place of its own.
 */
export const serverFunctions = {
  'form-state': async (args: Parameters<typeof buildFormStateHandler>[0]) =>
    buildFormStateHandler(await askedOfForm(args)),
  'schedule-publish': schedulePublish,
}
