import type { AfterErrorHook } from 'payload'
import { isPerson } from '../access/roles.ts'
import { appendRefusal } from './append-audit.ts'
import { whoOf } from './audit-hooks.ts'

const FORBIDDEN = 403

/**
 * Logs that a signed-in user tried something forbidden, over the admin, REST or GraphQL. Refusals by a rule (a step
 * that is not theirs) are logged where they happen, in `cms/steps`.
 */
export const logRefusals: AfterErrorHook = async ({ error, req, collection }) => {
  if (!isPerson(req.user) || !('status' in error) || error.status !== FORBIDDEN) return
  const id = req.routeParams?.id
  await appendRefusal(req, {
    ...whoOf(req),
    subject: collection?.slug ?? 'unknown',
    document: typeof id === 'string' ? id : null,
    operation: 'refused',
    changes: {},
    reason: `${req.method ?? ''} ${req.pathname ?? ''}: ${error.message}`.trim(),
  })
}
