import { describe, expect, it } from 'vitest'
import { remember } from '@/src/site/data/remember'

const counted = () => {
  let count = 0
  return async () => ({ count: ++count })
}

describe('remember', () => {
  it('gives the same object for the same version, and reads anew for another', async () => {
    const load = counted()
    const first = await remember('same', 'a', load)
    expect(await remember('same', 'a', load)).toBe(first)
    expect(await remember('same', 'b', load)).toEqual({ count: 2 })
  })

  it('reads once for all who ask at the same time', async () => {
    const load = counted()
    const all = await Promise.all([remember('shared', 'a', load), remember('shared', 'a', load)])
    expect(all).toEqual([{ count: 1 }, { count: 1 }])
  })

  it('goes on from what it gave before, also while that is being read; not from what failed, nor from another key', async () => {
    const add = (word: string) => async (before?: string) => (before ?? '') + word
    const [, second] = await Promise.all([remember('chain', 'a', add('a')), remember('chain', 'b', add('b'))])
    expect(second).toBe('ab')
    await expect(remember('chain', 'c', async () => Promise.reject(new Error('no database')))).rejects.toThrow(
      'no database',
    )
    expect(await remember('chain', 'd', add('d'))).toBe('d')
    expect(await remember('other chain', 'd', add('d'))).toBe('d')
  })

  it('keeps no reading that failed', async () => {
    await expect(remember('failing', 'a', async () => Promise.reject(new Error('no database')))).rejects.toThrow(
      'no database',
    )
    expect(await remember('failing', 'a', async () => 'there')).toBe('there')
  })

  it('lets go of what was asked for longest ago', async () => {
    const load = counted()
    await remember('old', 'a', load)
    for (let other = 0; other < 2000; other++) await remember(`other-${other}`, 'a', async () => other)
    expect(await remember('old', 'a', load)).toEqual({ count: 2 })
  })
})
