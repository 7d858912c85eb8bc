import type { Wanted } from './wanted'

/** What an answer is known by, apart from when it was made. */
export type Address = Pick<Wanted, 'address' | 'place'>

/** How many answers are made anew before anybody asks: a second of work for one processor. */
const MOST = 32
/** Addresses that are counted; what comes beyond them is not among the most asked for. */
const MOST_COUNTED = 2000

const counted = new Map<string, Address & { times: number }>()

/** Counts that somebody got this answer. */
export function countAsked({ address, place }: Address): void {
  const key = `${place} ${address}`
  const known = counted.get(key)
  if (known) known.times += 1
  else if (counted.size < MOST_COUNTED) counted.set(key, { address, place, times: 1 })
}

/**
 * What was asked for most, first the most; each call makes what was before count half, and forgets what was asked for
 * once.
 */
export function takeMostAsked(): Address[] {
  const most = [...counted.values()].sort((one, other) => other.times - one.times).slice(0, MOST)
  for (const [key, one] of counted) {
    one.times = Math.floor(one.times / 2)
    if (one.times === 0) counted.delete(key)
  }
  return most.map(({ address, place }) => ({ address, place }))
}
