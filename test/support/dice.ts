export interface Dice {
  /** An integer from 0, below `end`. */
  int: (end: number) => number
  chance: (of: number) => boolean
  one: <Item>(items: readonly Item[]) => Item
}

/** Random numbers that are the same for the same seed (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (end: number) => Math.floor(next() * end)
  return {
    int,
    chance: (of) => next() < of,
    one: (items) => {
      const item = items[int(items.length)]
      if (item === undefined && items.length === 0) throw new RangeError('Nothing to choose from')
      return item as (typeof items)[number]
    },
  }
}
