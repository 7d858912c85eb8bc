import { setTimeout } from 'node:timers/promises'

/** Milliseconds between two prints, so that other waiting work can run: printing blocks the process. */
const PAUSE = 15

let last: Promise<unknown> = Promise.resolve()

/**
 * Prints one file at a time, in the order of the calls. The number of calls is limited elsewhere (`print-limit.ts`).
 */
export async function inTurn<Value>(print: () => Promise<Value>): Promise<Value> {
  const mine = last.then(async () => {
    await setTimeout(PAUSE)
    return print()
  })
  last = mine.catch(() => undefined)
  return mine
}
