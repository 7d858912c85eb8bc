import { createHmac } from 'node:crypto'
import { type Payload, ValidationError, type Where } from 'payload'

/** So many tries in so many seconds. */
export interface Limit {
  name: string
  points: number
  seconds: number
}

const MINUTE = 60
const HOUR = 60 * MINUTE

/**
 * What a stranger may try. None of them is a lock on an account: who fails elsewhere keeps nobody out here.
 */
export const LIMITS = {
  /** Wrong passwords from one network for one address. */
  address: { name: 'address', points: 10, seconds: 15 * MINUTE },
  /** Wrong passwords from one network for all addresses: an office behind one router signs in, a script does not get far. */
  network: { name: 'network', points: 60, seconds: HOUR },
  /** Wrong codes for one user. Only who knows the password gets here. */
  code: { name: 'code', points: 5, seconds: 15 * MINUTE },
  /** Links to choose a password by, tried or asked for, from one network. */
  link: { name: 'link', points: 30, seconds: HOUR },
  /** Mails to one mailbox about a forgotten password. Strangers can use them up: so its owner never waits for long. */
  mailbox: { name: 'mailbox', points: 3, seconds: 3 * HOUR },
} as const satisfies Record<string, Limit>

const COLLISIONS = 5

/** Counts one more try, and gives whether it may be made. Counted at once, in no save: what is tried at the same moment is counted together. */
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
      // Somebody else made the row at this moment.
      if (!(error instanceof ValidationError) || left === 0) throw error
    }
  }
}

/** Takes back one try: it was no wrong one. */
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

/** What is kept tells nobody an address. */
function keyOf({ secret }: Payload, { name }: Limit, whom: string): string {
  return createHmac('sha256', secret).update(`attempts ${name} ${whom.toLowerCase()}`).digest('base64url')
}
