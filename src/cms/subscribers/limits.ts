import { createHash, randomUUID } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

const HOUR = 60 * 60

/** Forms from one address of the network: a family behind one router signs up, a script does not get far. */
const perClient = new RateLimiterMemory({ points: 10, duration: HOUR })
/** All together: more than any campaign of ours brings, less than it takes to make us a nuisance to others. */
const together = new RateLimiterMemory({ points: 300, duration: HOUR })

/** Of this process alone: what is kept tells nobody an address. */
const salt = randomUUID()

/** Whether a form may be taken, and counts it. `client` is an address of the network; no such thing is kept. */
export async function mayAskNow(client: string): Promise<boolean> {
  try {
    await perClient.consume(createHash('sha256').update(salt + client).digest('base64'))
    await together.consume('all')
    return true
  } catch (error) {
    if (error instanceof RateLimiterRes) return false
    throw error
  }
}
