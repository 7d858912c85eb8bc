/**
 * Lets one in at a time, in the order in which they came. `take` resolves to what gives the turn back; it rejects after `patience`
 * milliseconds, and whoever came later is let in all the same.
 */
export function mutex(patience: number, complaint: string): { take: () => Promise<() => void> } {
  let last: Promise<void> = Promise.resolve()
  return {
    take: async () => {
      const before = last
      let free: () => void = () => undefined
      const mine = new Promise<void>((resolve) => { free = resolve })
      last = before.then(async () => mine)
      let timer: NodeJS.Timeout | undefined
      const impatience = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error(complaint)), patience)
      })
      try {
        await Promise.race([before, impatience])
        return free
      } catch (error) {
        free()
        throw error
      } finally {
        clearTimeout(timer)
      }
    },
  }
}
