import type { Payload } from 'payload'
import { containsPhrase } from '@/src/domain/audit/without-phrase'
import { LEAVES_NOTHING, liftSuppression } from '../subscribers/suppression.ts'
import { deleteOldDeliveries } from '../subscribers/delete-deliveries.ts'
import { inTransaction, serverRequest, writer } from '@/src/cms/write'
import { wipeErased } from './wipe-erased.ts'
import { ALL_AS_SERVER } from '@/src/cms/access/as-server'

/** Milliseconds to wait for readers of the database. */
const PATIENCE = 10_000

/**
 * Deletes everything stored about a subscriber (`PERSONAL_FIELDS`), by address: at the request of someone who has lost
 * the link in their mail. Returns the number of rows deleted, and whether nothing is left in the database's files.
 * Staff are deleted in the admin, which shows their rights. Run from the command line, without access control.
 */
export async function eraseAddress(payload: Payload, address: string): Promise<{ rows: number; isWiped: boolean }> {
  const email = address.trim().toLowerCase()
  const req = await serverRequest(payload)
  const rows = await inTransaction(req, async () => {
    const write = writer(req)
    const { docs: subscribers } = await payload.find({
      collection: 'subscribers',
      ...ALL_AS_SERVER,
      where: { email: { equals: email } },
      req,
    })
    const { docs: errands } = await payload.find({ collection: 'outbox', ...ALL_AS_SERVER, req })
    const own = errands.filter(
      ({ what }) => containsPhrase(what, email) || subscribers.some(({ id }) => containsPhrase(what, id)),
    )
    for (const { id } of own) await write.delete({ collection: 'outbox', id, overrideAccess: true })
    for (const { id } of subscribers)
      await write.delete({ collection: 'subscribers', id, overrideAccess: true, context: LEAVES_NOTHING })
    await liftSuppression(req, email)
    return own.length + subscribers.length
  })
  await deleteOldDeliveries(payload, new Date())
  return { rows, isWiped: await wipeErased(payload, PATIENCE) }
}
