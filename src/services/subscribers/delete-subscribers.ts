import type { Payload } from 'payload'
import { deletionLimits, LEFT_STATES } from '@/src/domain/subscribers/subscriber'
import { wipeErased } from '../privacy/wipe-erased.ts'
import { serverRequest, writer } from '@/src/cms/write'
import { deleteOldDeliveries } from './delete-deliveries.ts'
import { AS_SERVER } from '@/src/cms/access/as-server'

/** Run by the server: there is no user. */
const SUBSCRIBERS = { ...AS_SERVER, collection: 'subscribers' } as const

/**
 * Deletes subscribers after the time limits (`KEPT_DAYS`): those who did not confirm, and those who left or were
 * blocked, of whom only a seal stays (`sealWhoLeft`).
 */
export async function deleteOldSubscribers(payload: Payload, now: Date): Promise<void> {
  const { askedBefore, leftBefore } = deletionLimits(now)
  // Someone who subscribed again may still use the link in that mail.
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
