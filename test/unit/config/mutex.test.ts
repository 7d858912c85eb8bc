import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { mutex } from '@/src/config/mutex'

it('lets one in at a time, in order, and a turn is given back once', async () => {
  const gate = mutex(1000, 'too long')
  const seen: string[] = []
  const free = await gate.take()
  const others = ['a', 'b'].map(async (name) => {
    const back = await gate.take()
    seen.push(`${name} in`)
    await wait(1)
    seen.push(`${name} out`)
    back()
    back()
  })
  free()
  await Promise.all(others)
  expect(seen).toEqual(['a in', 'a out', 'b in', 'b out'])
})

it('refuses who waits where nothing moves, and lets the next in', async () => {
  const gate = mutex(20, 'too long')
  const free = await gate.take()
  await expect(gate.take()).rejects.toThrow('too long')
  free()
  ;(await gate.take())()
})

it('waits longer than that in a queue that moves', async () => {
  const gate = mutex(60, 'too long')
  const stay = async () => {
    const back = await gate.take()
    await wait(20)
    back()
  }
  await expect(Promise.all(Array.from({ length: 8 }, stay))).resolves.toHaveLength(8)
})
