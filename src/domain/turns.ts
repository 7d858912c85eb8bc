/** Thrown if the queue is full; the caller should try again later. */
export class TooMany extends Error {
  constructor() {
    super('too many wait for their turn')
  }
}

/**
 * Limits how much work runs concurrently in this process. The rest is queued; if the queue is full, throws `TooMany`
 * immediately.
 */
export function turns({
  atOnce,
  waiting: most = Infinity,
}: {
  atOnce: number
  waiting?: number
}): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let free = atOnce
  const waiting: (() => void)[] = []
  return async (work) => {
    if (free > 0) free -= 1
    else if (waiting.length >= most) throw new TooMany()
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}
