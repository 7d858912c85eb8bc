/** Nobody else is let in to wait: whoever asks is told to come again. */
export class TooMany extends Error {
  constructor() {
    super('too many wait for their turn')
  }
}

/**
 * Lets so much work of one kind go on at once in this process; the rest waits for its turn, and more than may wait is turned away with
 * `TooMany`, at once.
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
