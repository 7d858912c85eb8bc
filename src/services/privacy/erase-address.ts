import type { Payload } from 'payload'
import { containsPhrase } from '@/src/domain/audit/without-phrase'
import { LEAVES_NOTHING, liftSuppression } from '../subscribers/suppression.ts'
import { deleteOldDeliveries } from '../subscribers/delete-deliveries.ts'
import { inTransaction, serverRequest, writer } from '@/src/cms/write'
import { wipeErased } from './wipe-erased.ts'
import { ALL_AS_SERVER } from '@/src/cms/access/as-server'

/** Milliseconds that readers of the database may take. */
const PATIENCE = 10_000

/**
 * Deletes all that `PERSONAL_FIELDS` says is kept of a subscriber, by their address: at the wish of somebody who has lost the link
 * in their mail. Gives how many rows went, and whether nothing of them is left in the database's files. Staff are deleted in the admin,
 * where it is seen what they may do. Whoever may run the command may do this.
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
