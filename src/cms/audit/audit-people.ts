import { createHmac } from 'node:crypto'
import type { CollectionAfterDeleteHook, Payload } from 'payload'
import type { Subscriber } from '@/payload-types'
import { appendAudit } from './append-audit.ts'
import { whoOf } from './audit-hooks.ts'
import { sayInSource } from '@/src/i18n/admin/words'

/**
 * Logs the deletion of a subscriber. The entry holds a keyed hash of the row's id and nothing about the person: whoever
 * has the secret can find the row in an older copy and delete it again.
 */
export const auditSubscriberDeleted: CollectionAfterDeleteHook<Subscriber> = async ({ id, req, context }) => {
  const reason = req.user
    ? null
    : context.leavesNothing === true
      ? sayInSource('The person deleted everything themselves.')
      : sayInSource('The time limit had passed.')
  await appendAudit(req, {
    ...whoOf(req),
    subject: 'subscribers',
    document: forgottenKey(req.payload, String(id)),
    operation: 'delete',
    changes: {},
    reason,
  })
}

/** The log's name for a deleted subscriber: HMAC-SHA-256 of the row's id, keyed with the installation's secret. */
export function forgottenKey({ config }: Payload, id: string): string {
  return createHmac('sha256', config.secret).update(`forgotten\n${id}`).digest('hex')
}
