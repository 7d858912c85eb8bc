import type { Payload, Where } from 'payload'
import { changesOfUser } from '../sign-in/changes-of-user.ts'
import { inTransaction, serverRequest } from '../write.ts'
import { appendAudit } from './append-audit.ts'
import { sayInSource } from '@/src/i18n/admin/words'

/**
 * Until November 2026 the log did not record users. Logs the existing users once, so that users inserted without the
 * log can be detected.
 */
export async function noteKnownUsers(payload: Payload): Promise<void> {
  const made: Where = { and: [{ subject: { equals: 'users' } }, { operation: { equals: 'create' } }] }
  const { totalDocs } = await payload.count({ collection: 'audit-log', overrideAccess: true, where: made })
  if (totalDocs > 0) return
  // Runs at start, with full rights; the data goes only into the log.
  const { docs } = await payload.find({
    collection: 'users',
    overrideAccess: true,
    depth: 0,
    pagination: false,
    sort: 'createdAt',
  })
  if (docs.length === 0) return
  const req = await serverRequest(payload)
  await inTransaction(req, async () => {
    for (const user of docs) {
      await appendAudit(req, {
        who: null,
        role: null,
        subject: 'users',
        document: user.id,
        operation: 'create',
        changes: changesOfUser(req, null, user),
        reason: sayInSource('Was here before the audit log followed users.'),
        withheld: [],
      })
    }
  })
}
