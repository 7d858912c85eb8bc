import { type Payload, ValidationError } from 'payload'
import { serverRequest, writer } from '../write.ts'
import { AS_SERVER } from '../access/as-server.ts'

/** Milliseconds after which a lock is considered abandoned by a dead process. Work under a lock takes less. */
const STALE = 60_000

/** Locks are internal and never shown. */
const LOCKS = { ...AS_SERVER, collection: 'locks' } as const

/**
 * Tries to take a lock that one process can hold at a time; returns whether it succeeded. Relies on a unique key, on
 * both databases.
 */
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

/** Releases a lock. */
export async function releaseLock(payload: Payload, key: string): Promise<void> {
  await writer(await serverRequest(payload)).delete({ ...LOCKS, where: { key: { equals: key } } })
}
