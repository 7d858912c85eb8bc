import { createHash, randomUUID } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { clientNetwork } from '@/src/domain/subscribers/client-network'

const HOUR = 60 * 60

/** Forms from one network: a family behind one router signs up, a script does not get far. */
const perClient = new RateLimiterMemory({ points: 10, duration: HOUR })
/** The first forms of all networks together: more than any campaign of ours brings, less than it takes to make us a nuisance to others. */
const firstForms = new RateLimiterMemory({ points: 1000, duration: HOUR })
/** And all their others. Apart, so that a few who come often do not shut the form for those who come once. */
const otherForms = new RateLimiterMemory({ points: 300, duration: HOUR })
/** Mails to one mailbox that ask to confirm: who did not find the first asks for another, and nobody is mailed all day by strangers. */
const perMailbox = new RateLimiterMemory({ points: 3, duration: 24 * HOUR })

/** Of this process alone: what is kept tells nobody an address. */
const salt = randomUUID()

/** Whether a form may be taken, and counts it. `client` is an address of the network; no such thing is kept. */
export async function mayAskNow(client: string): Promise<boolean> {
  const forms = await counted(perClient, clientNetwork(client))
  if (forms === null) return false
  return (await counted(forms === 1 ? firstForms : otherForms, 'all')) !== null
}

/** Whether an address may be mailed once more today, and counts it. What stands behind a plus is the same mailbox (RFC 5233). */
export async function mayMailNow(email: string): Promise<boolean> {
  return (await counted(perMailbox, email.replace(/\+[^@]*/, ''))) !== null
}

/** How many there have been, this one with them; null: this one is too many. */
async function counted(limiter: RateLimiterMemory, name: string): Promise<number | null> {
  try {
    return (await limiter.consume(createHash('sha256').update(salt + name).digest('base64'))).consumedPoints
  } catch (error) {
    if (error instanceof RateLimiterRes) return null
    throw error
  }
}
