import { createHmac } from 'node:crypto'
import { type Payload, ValidationError, type Where } from 'payload'

/** At most `points` tries within `seconds`. */
export interface Limit {
  name: string
  points: number
  seconds: number
}

const MINUTE = 60
const HOUR = 60 * MINUTE

/** Rate limits for anonymous users. None of them locks an account: failed tries from elsewhere keep nobody out. */
export const LIMITS = {
  /** Wrong passwords from one network for one address. */
  address: { name: 'address', points: 10, seconds: 15 * MINUTE },
  /**
   * Wrong passwords from one network for all addresses: enough for an office behind one router, too few for a script.
   */
  network: { name: 'network', points: 60, seconds: HOUR },
  /** Wrong codes for one user. Only reached with the right password. */
  code: { name: 'code', points: 5, seconds: 15 * MINUTE },
  /** Links to choose a password, tried or requested, from one network. */
  link: { name: 'link', points: 30, seconds: HOUR },
  /**
   * Mails about a forgotten password to one mailbox. Strangers can use them up, so the period is short enough that the
   * owner never waits for long.
   */
  mailbox: { name: 'mailbox', points: 3, seconds: 3 * HOUR },
} as const satisfies Record<string, Limit>

const COLLISIONS = 5

/**
 * Counts a try and returns whether it is allowed. Counted immediately and outside any transaction, so that concurrent
 * tries are counted too.
 */
export async function mayTry(payload: Payload, limit: Limit, whom: string): Promise<boolean> {
  const key = keyOf(payload, limit, whom)
  for (let left = COLLISIONS; ; left -= 1) {
    const now = new Date()
    const until = new Date(now.getTime() + limit.seconds * 1000).toISOString()
    const counted = await write(payload, key, { until: { greater_than: now.toISOString() } }, { count: { $inc: 1 } })
    if (counted !== null) return counted.count <= limit.points
    const restarted = await write(payload, key, { until: { less_than_equal: now.toISOString() } }, { count: 1, until })
    if (restarted !== null) return true
    try {
      await payload.db.deleteMany({
        collection: 'attempts',
        where: { until: { less_than: new Date(now.getTime() - HOUR * 1000).toISOString() } },
      })
      await payload.db.create({ collection: 'attempts', data: { key, count: 1, until } })
      return true
    } catch (error) {
      // A concurrent request created the row.
      if (!(error instanceof ValidationError) || left === 0) throw error
    }
  }
}

/** Gives one try back, because it was not a failed one. */
export async function takeBack(payload: Payload, limit: Limit, whom: string): Promise<void> {
  await write(payload, keyOf(payload, limit, whom), { count: { greater_than: 0 } }, { count: { $inc: -1 } })
}

interface Counted {
  count: number
}

async function write(payload: Payload, key: string, still: Where, data: object): Promise<Counted | null> {
  const written: unknown = await payload.db.updateOne({
    collection: 'attempts',
    where: { and: [{ key: { equals: key } }, still] },
    data: { ...data },
    options: { atomic: true },
  })
  return written as Counted | null
}

/** A keyed hash, so that the stored key reveals no address. */
function keyOf({ secret }: Payload, { name }: Limit, whom: string): string {
  return createHmac('sha256', secret).update(`attempts ${name} ${whom.toLowerCase()}`).digest('base64url')
}
