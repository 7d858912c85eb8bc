import type { Payload } from 'payload'
import type { Erased } from '@/src/installation/erasures'
import { appendAudit } from '@/src/cms/audit/append-audit'
import { forgottenKey } from '@/src/cms/audit/audit-people'
import { deleteSigningIn } from '@/src/cms/sign-in/user-hooks'
import { inTransaction, serverRequest } from '@/src/cms/write'
import { deleteOldDeliveries } from '../subscribers/delete-deliveries.ts'
import { wipeErased } from './wipe-erased.ts'

const REASON = 'Slettet, før en sikkerhedskopi fra tidligere blev lagt tilbage; slettet igen dermed.'

/**
 * People whom a restore deleted again, past the CMS: the log that was put back does not say so, since their deletion was written down
 * after the backup. It gets an entry for each, and what else was of them goes too.
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
        // As the deletion itself was written down.
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
