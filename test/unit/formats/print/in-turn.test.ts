import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inTurn } from '@/src/formats/print/in-turn'

/** Blocks the process, as printing does. */
function blocks(milliseconds: number): void {
  for (const end = performance.now() + milliseconds; performance.now() < end;);
}

test('files that are asked for at once are printed one at a time, and others get their turn between', async () => {
  let [longest, before, printing] = [0, performance.now(), true]
  const watch = (async () => {
    while (printing) {
      await setImmediate()
      longest = Math.max(longest, performance.now() - before)
      before = performance.now()
    }
  })()
  const made = await Promise.all(
    Array.from({ length: 20 }, async (_, nth) =>
      inTurn(async () => {
        blocks(50)
        return Promise.resolve(nth)
      }),
    ),
  )
  printing = false
  await watch
  expect(made).toEqual(Array.from({ length: 20 }, (_, nth) => nth))
  // In total 20 take 50 ms each; the limit is generous for busy machines.
  expect(longest).toBeLessThan(500)
})

test('one that fails stops no other', async () => {
  const failed = inTurn(async () => Promise.reject(new Error('no')))
  const next = inTurn(async () => Promise.resolve('made'))
  await expect(failed).rejects.toThrow('no')
  expect(await next).toBe('made')
})
