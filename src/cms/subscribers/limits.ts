import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

const HOUR = 60 * 60

/** Forms from one address of the network: a family behind one router signs up, a script does not get far. */
const perClient = new RateLimiterMemory({ points: 10, duration: HOUR })
/** All together: more than any campaign of ours brings, less than it takes to make us a nuisance to others. */
const together = new RateLimiterMemory({ points: 300, duration: HOUR })

/** Whether a form may be taken, and counts it. Kept in this process and for an hour alone: no network address is stored. */
export async function mayAskNow(client: string): Promise<boolean> {
  try {
    await perClient.consume(client)
    await together.consume('all')
    return true
  } catch (error) {
    if (error instanceof RateLimiterRes) return false
    throw error
  }
}
