import { describe, expect, it } from 'vitest'
import { cached } from '@/src/site/data/cached'

const counted = () => {
  let count = 0
  return async () => ({ count: ++count })
}

describe('remember', () => {
  it('gives the same object for the same version, and reads anew for another', async () => {
    const load = counted()
    const first = await cached('same', 'a', load)
    expect(await cached('same', 'a', load)).toBe(first)
    expect(await cached('same', 'b', load)).toEqual({ count: 2 })
  })

  it('reads once for all who ask at the same time', async () => {
    const load = counted()
    const all = await Promise.all([cached('shared', 'a', load), cached('shared', 'a', load)])
    expect(all).toEqual([{ count: 1 }, { count: 1 }])
  })

  it('goes on from what it gave before, also while that is being read; not from what failed, nor from another key', async () => {
    const add = (word: string) => async (before?: string) => (before ?? '') + word
    const [, second] = await Promise.all([cached('chain', 'a', add('a')), cached('chain', 'b', add('b'))])
    expect(second).toBe('ab')
    await expect(cached('chain', 'c', async () => Promise.reject(new Error('no database')))).rejects.toThrow(
      'no database',
    )
    expect(await cached('chain', 'd', add('d'))).toBe('d')
    expect(await cached('other chain', 'd', add('d'))).toBe('d')
  })

  it('keeps no reading that failed', async () => {
    await expect(cached('failing', 'a', async () => Promise.reject(new Error('no database')))).rejects.toThrow(
      'no database',
    )
    expect(await cached('failing', 'a', async () => 'there')).toBe('there')
  })

  it('lets go of what was asked for longest ago', async () => {
    const load = counted()
    await cached('old', 'a', load)
    for (let other = 0; other < 2000; other++) await cached(`other-${other}`, 'a', async () => other)
    expect(await cached('old', 'a', load)).toEqual({ count: 2 })
  })
})
