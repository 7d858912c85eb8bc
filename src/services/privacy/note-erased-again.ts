import type { Payload } from 'payload'
import type { Erased } from '@/src/installation/erasures'
import { appendAudit } from '@/src/cms/audit/append-audit'
import { forgottenKey } from '@/src/cms/audit/audit-people'
import { deleteSigningIn } from '@/src/cms/sign-in/user-hooks'
import { inTransaction, serverRequest } from '@/src/cms/write'
import { sayInSource } from '@/src/i18n/admin/words'
import { deleteOldDeliveries } from '../subscribers/delete-deliveries.ts'
import { wipeErased } from './wipe-erased.ts'

const REASON = sayInSource('Deleted before an earlier backup was put back; deleted again with that.')

/**
 * Logs and completes the deletions that a restore repeated directly in the database. The restored log does not contain
 * them, because they happened after the backup. Adds an entry for each and deletes what else belonged to these people.
 */
export async function noteErasedAgain(payload: Payload, erased: readonly Erased[], now: Date): Promise<void> {
  if (erased.length === 0) return
  const req = await serverRequest(payload)
  await inTransaction(req, async () => {
    for (const { collection, id } of erased) {
      await appendAudit(req, {
        who: null,
        role: null,
        subject: collection,
        // The same name as in the original entry of the deletion.
        document: collection === 'subscribers' ? forgottenKey(payload, id) : id,
        operation: 'delete',
        changes: {},
        reason: REASON,
        withheld: [],
      })
      if (collection === 'users') await deleteSigningIn(req, id)
    }
  })
  await deleteOldDeliveries(payload, now)
  await wipeErased(payload)
}
