import { createHash, randomUUID } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { clientNetwork } from '@/src/domain/subscribers/client-network'
import { inTurn } from './in-turn'
import { keptPrint } from './kept-print'

/** New files a minute for one network (of IPv6 a /64): a class at school prints behind one router, a script wants every one there is. */
export const MOST_OF_ONE = 60
/** For all together: a third of what the process could print if it did nothing else. */
export const MOST_OF_ALL = 300

const MINUTE = 60
const perClient = new RateLimiterMemory({ points: MOST_OF_ONE, duration: MINUTE })
const together = new RateLimiterMemory({ points: MOST_OF_ALL, duration: MINUTE })

/** Of this process alone: what is counted tells nobody an address, and is forgotten after its minute. */
const salt = randomUUID()

/** Too much has been printed just now; `seconds` until it may be asked for again. */
export class TooManyPrints extends Error {
  constructor(readonly seconds: number) {
    super(`too many prints; again in ${seconds} s`)
  }
}

/**
 * `keptPrint` for whoever asks from an address of the network: what is kept is always given. Rejects with `TooManyPrints`
 * where too much would have to be made. What is made is made one at a time.
 */
export function printFor(client: string): typeof keptPrint {
  return (kind, content, make) =>
    keptPrint(kind, content, async (each) => {
      await count(client)
      return inTurn(async () => make(each))
    })
}

/** All are asked first: where nobody may print, no address is counted either, so that no more than `MOST_OF_ALL` are known. */
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
