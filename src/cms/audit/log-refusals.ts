import type { AfterErrorHook } from 'payload'
import { appendRefusal } from './append-audit.ts'
import { whoOf } from './audit-hooks.ts'

const FORBIDDEN = 403

/**
 * Somebody who is signed in tried what they may not do: over the admin, REST or GraphQL. Refusals by a rule (a step that
 * is not theirs) are written down where they are made, `cms/steps`.
 */
export const logRefusals: AfterErrorHook = async ({ error, req, collection }) => {
  if (!req.user || !('status' in error) || error.status !== FORBIDDEN) return
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
