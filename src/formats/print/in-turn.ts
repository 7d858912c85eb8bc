import { setTimeout } from 'node:timers/promises'

/** Milliseconds between two prints, in which all else that waits gets its turn: printing stops the process. */
const PAUSE = 15

let last: Promise<unknown> = Promise.resolve()

/** Prints one file at a time, in the order in which they were asked for. How many may be asked for is counted elsewhere (`print-limit.ts`). */
export async function inTurn<Value>(print: () => Promise<Value>): Promise<Value> {
  const mine = last.then(async () => {
    await setTimeout(PAUSE)
    return print()
  })
  last = mine.catch(() => undefined)
  return mine
}
