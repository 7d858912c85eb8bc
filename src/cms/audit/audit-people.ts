import { createHmac } from 'node:crypto'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, Payload } from 'payload'
import type { Subscriber, User } from '@/payload-types'
import { appendAudit } from './append-audit.ts'
import { whoOf } from './audit-hooks.ts'
import { changesBetween } from './changes-between.ts'

/** What a user may do: role, zones, languages. Not withheld, since the log names roles in each entry. */
const RIGHTS = ['role', 'zones', 'languages'] as const

/** Somebody's rights were changed: whose, from what, to what. Never an address or a password. */
export const auditRights: CollectionAfterChangeHook<User> = async ({ collection, doc, previousDoc, operation, req }) => {
  if (operation !== 'update') return
  const changes = rightsIn(changesBetween(collection, previousDoc, doc))
  if (Object.keys(changes).length === 0) return
  await appendAudit(req, { ...whoOf(req), subject: 'users', document: doc.id, operation: 'update', changes, reason: null, withheld: [] })
}

/** A user was deleted: which, and what they could do. */
export const auditUserDeleted: CollectionAfterDeleteHook<User> = async ({ collection, doc, req }) => {
  const changes = rightsIn(changesBetween(collection, doc, {}))
  await appendAudit(req, { ...whoOf(req), subject: 'users', document: doc.id, operation: 'delete', changes, reason: null, withheld: [] })
}

function rightsIn<Change>(changes: Record<string, Change>): Record<string, Change> {
  return Object.fromEntries(Object.entries(changes).filter(([name]) => RIGHTS.some((right) => right === name)))
}

/**
 * A subscriber was deleted. The entry holds a keyed hash of the row's id, nothing of the person: with a copy from before, whoever
 * has the secret finds the row that must go again.
 */
export const auditSubscriberDeleted: CollectionAfterDeleteHook<Subscriber> = async ({ id, req, context }) => {
  const reason = req.user ? null : context.leavesNothing === true ? 'Personen slettede selv alt.' : 'Fristen var gået.'
  await appendAudit(req, { ...whoOf(req), subject: 'subscribers', document: forgottenKey(req.payload, String(id)), operation: 'delete', changes: {}, reason })
}

/** What the log calls a subscriber who was deleted: HMAC-SHA-256 of the row's id, keyed by the installation's secret. */
export function forgottenKey({ config }: Payload, id: string): string {
  return createHmac('sha256', config.secret).update(`forgotten\n${id}`).digest('hex')
}
