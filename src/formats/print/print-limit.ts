import { setTimeout } from 'node:timers/promises'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { turns } from '@/src/domain/turns'
import { cachedPrint } from './print-cache'

/** New files per minute of this process: a third of what it could print if it did nothing else. */
export const MOST_OF_ALL = 300

const MINUTE = 60
/** Milliseconds before each print, in which other waiting work can run: printing blocks the process. */
const PAUSE = 15
const inTurn = turns({ atOnce: 1 })
const together = new RateLimiterMemory({ points: MOST_OF_ALL, duration: MINUTE })

/** Thrown when the print limit is reached; `seconds` is the time until a retry may succeed. */
export class TooManyPrints extends Error {
  constructor(readonly seconds: number) {
    super(`too many prints; again in ${seconds} s`)
  }
}

/** Counts a new file against the limit of the client's network (`src/store/making-limit.ts`). */
type CountPrint = () => Promise<{ allowed: true } | { allowed: false; retryAfterSeconds: number }>

/**
 * Returns `cachedPrint` with limits; `ofNetwork` is that of the client's. Cached files are always returned. Rejects
 * with `TooManyPrints` if too many new files would have to be printed. Files are printed one at a time.
 */
export function printFor(ofNetwork: CountPrint): typeof cachedPrint {
  return (kind, content, make) =>
    cachedPrint(kind, content, async (each) => {
      await count(ofNetwork)
      return inTurn(async () => {
        await setTimeout(PAUSE)
        return make(each)
      })
    })
}

/** One that its network is refused is not counted for all: it takes nothing from others. */
async function count(ofNetwork: CountPrint): Promise<void> {
  const counted = await ofNetwork()
  if (!counted.allowed) throw new TooManyPrints(counted.retryAfterSeconds)
  try {
    await together.consume('all')
  } catch (error) {
    throw error instanceof RateLimiterRes ? new TooManyPrints(Math.max(1, Math.ceil(error.msBeforeNext / 1000))) : error
  }
}
