import type { Payload } from 'payload'
import { deletionLimits, LEFT_STATES } from '@/src/domain/subscribers/subscriber'
import { wipeErased } from '../privacy/wipe-erased.ts'
import { serverRequest, writer } from '@/src/cms/write'
import { deleteOldDeliveries } from './delete-deliveries.ts'
import { AS_SERVER } from '@/src/cms/access/as-server'

/** The server's own: there is no user. */
const SUBSCRIBERS = { ...AS_SERVER, collection: 'subscribers' } as const

/** Deletes whom it is time to forget (`KEPT_DAYS`): who did not confirm, and who left or was blocked but for a seal (`sealWhoLeft`). */
export async function deleteOldSubscribers(payload: Payload, now: Date): Promise<void> {
  const { askedBefore, leftBefore } = deletionLimits(now)
  // Whoever has asked again may still press the button in that mail.
  const notAskedAnew = { or: [{ mailedAt: { exists: false } }, { mailedAt: { less_than: askedBefore.toISOString() } }] }
  const write = writer(await serverRequest(payload))
  await write.delete({
    ...SUBSCRIBERS,
    where: { and: [{ state: { equals: 'unconfirmed' } }, { mailedAt: { less_than: askedBefore.toISOString() } }] },
  })
  await write.delete({
    ...SUBSCRIBERS,
    where: {
      and: [{ state: { in: [...LEFT_STATES] } }, { leftAt: { less_than: leftBefore.toISOString() } }, notAskedAnew],
    },
  })
  await deleteOldDeliveries(payload, now)
  await wipeErased(payload)
}
