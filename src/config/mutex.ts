/**
 * A fair mutex: first come, first served. `take` resolves to a function that releases it. Rejects if the mutex has not
 * changed hands for `patience` milliseconds: a long queue that moves is waited for, a stuck one is not. Later callers
 * still get their turn.
 */
export function mutex(patience: number, complaint: string): { take: () => Promise<() => void> } {
  const waiting: (() => void)[] = []
  let isTaken = false
  let handedOver = 0

  function hand(): void {
    handedOver = performance.now()
    const next = waiting.shift()
    isTaken = next !== undefined
    next?.()
  }

  async function turn(): Promise<void> {
    const since = performance.now()
    await new Promise<void>((enter, refuse) => {
      let timer: NodeJS.Timeout | undefined
      const mine = () => {
        clearTimeout(timer)
        enter()
      }
      const look = () => {
        const stood = performance.now() - Math.max(since, handedOver)
        if (stood < patience) {
          timer = setTimeout(look, patience - stood)
          return
        }
        waiting.splice(waiting.indexOf(mine), 1)
        refuse(new Error(complaint))
      }
      timer = setTimeout(look, patience)
      waiting.push(mine)
    })
  }

  return {
    take: async () => {
      if (isTaken) await turn()
      else {
        isTaken = true
        handedOver = performance.now()
      }
      let isBack = false
      return () => {
        if (!isBack) hand()
        isBack = true
      }
    },
  }
}
