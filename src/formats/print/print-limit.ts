import { createHash, randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { clientNetwork } from '@/src/domain/subscribers/client-network'
import { turns } from '@/src/domain/turns'
import { cachedPrint } from './print-cache'

/**
 * New files per minute for one network (for IPv6 a /64). High enough for a school class behind one router, low enough
 * to stop a script that fetches everything.
 */
export const MOST_OF_ONE = 60
/** New files per minute for all networks together: a third of what the process could print if it did nothing else. */
export const MOST_OF_ALL = 300

const MINUTE = 60
/** Milliseconds before each print, in which other waiting work can run: printing blocks the process. */
const PAUSE = 15
const inTurn = turns({ atOnce: 1 })
const perClient = new RateLimiterMemory({ points: MOST_OF_ONE, duration: MINUTE })
const together = new RateLimiterMemory({ points: MOST_OF_ALL, duration: MINUTE })

/** Random per process: the counters reveal no address, and are dropped after a minute. */
const salt = randomUUID()

/** Thrown when the print limit is reached; `seconds` is the time until a retry may succeed. */
export class TooManyPrints extends Error {
  constructor(readonly seconds: number) {
    super(`too many prints; again in ${seconds} s`)
  }
}

/**
 * Returns `cachedPrint` with limits for a client address. Cached files are always returned. Rejects with `TooManyPrints`
 * if too many new files would have to be printed. Files are printed one at a time.
 */
export function printFor(client: string): typeof cachedPrint {
  return (kind, content, make) =>
    cachedPrint(kind, content, async (each) => {
      await count(client)
      return inTurn(async () => {
        await setTimeout(PAUSE)
        return make(each)
      })
    })
}

/**
 * Checks the global limit first: once it is reached no address is counted, so that at most `MOST_OF_ALL` are stored.
 */
async function count(client: string): Promise<void> {
  const all = await together.get('all')
  if (all !== null && all.remainingPoints <= 0) throw tooMany(all)
  try {
    await perClient.consume(
      createHash('sha256')
        .update(salt + clientNetwork(client))
        .digest('base64'),
    )
    await together.consume('all')
  } catch (error) {
    throw error instanceof RateLimiterRes ? tooMany(error) : error
  }
}

const tooMany = ({ msBeforeNext }: RateLimiterRes) => new TooManyPrints(Math.max(1, Math.ceil(msBeforeNext / 1000)))
