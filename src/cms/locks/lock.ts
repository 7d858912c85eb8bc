import { type Payload, ValidationError } from 'payload'
import { serverRequest, writer } from '../write.ts'
import { AS_SERVER } from '../access/as-server.ts'

/** Milliseconds after which a lock is nobody's: its process died. What is done under one takes less. */
const STALE = 60_000

/** Locks belong to nobody and are never shown. */
const LOCKS = { ...AS_SERVER, collection: 'locks' } as const

/** Takes a lock that one process holds at a time. Gives whether it is ours; a unique key decides, on both databases. */
export async function takeLock(payload: Payload, key: string): Promise<boolean> {
  const write = writer(await serverRequest(payload))
  await write.delete({
    ...LOCKS,
    where: { and: [{ key: { equals: key } }, { at: { less_than: Date.now() - STALE } }] },
  })
  try {
    await write.create({ ...LOCKS, data: { key, at: Date.now() } })
    return true
  } catch (error) {
    if (error instanceof ValidationError) return false
    throw error
  }
}

/** Gives a lock back. */
export async function releaseLock(payload: Payload, key: string): Promise<void> {
  await writer(await serverRequest(payload)).delete({ ...LOCKS, where: { key: { equals: key } } })
}
