/**
 * Lets one in at a time, in the order in which they came. `take` resolves to what gives the turn back. It rejects where the turn has
 * not changed hands for `patience` milliseconds: a long queue that moves is waited for, one that stands is not. Whoever came later
 * is let in all the same.
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
