import { createHmac } from 'node:crypto'
import type { CollectionAfterDeleteHook, Payload } from 'payload'
import type { Subscriber } from '@/payload-types'
import { appendAudit } from './append-audit.ts'
import { whoOf } from './audit-hooks.ts'

/**
 * A subscriber was deleted. The entry holds a keyed hash of the row's id, nothing of the person: with a copy from before, whoever
 * has the secret finds the row that must go again.
 */
export const auditSubscriberDeleted: CollectionAfterDeleteHook<Subscriber> = async ({ id, req, context }) => {
  const reason = req.user ? null : context.leavesNothing === true ? 'Personen slettede selv alt.' : 'Fristen var gået.'
  await appendAudit(req, {
    ...whoOf(req),
    subject: 'subscribers',
    document: forgottenKey(req.payload, String(id)),
    operation: 'delete',
    changes: {},
    reason,
  })
}

/** What the log calls a subscriber who was deleted: HMAC-SHA-256 of the row's id, keyed by the installation's secret. */
export function forgottenKey({ config }: Payload, id: string): string {
  return createHmac('sha256', config.secret).update(`forgotten\n${id}`).digest('hex')
}
