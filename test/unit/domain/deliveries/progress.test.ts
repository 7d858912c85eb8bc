import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Counts, DELIVERY_STATES, isFinished } from '@/src/domain/deliveries/delivery'
import { progressOf } from '@/src/domain/deliveries/progress'

const NONE = Object.fromEntries(DELIVERY_STATES.map((state) => [state, 0])) as Counts

test('counts what is done and what is left', () => {
  expect(progressOf({ ...NONE, accepted: 2, skipped: 1, pending: 3, handing: 1 })).toMatchObject({
    done: 3,
    total: 7,
    left: 4,
  })
  expect(progressOf({ ...NONE, accepted: 2, pending: 3 }, true)).toMatchObject({ done: 5, total: 5, left: 3 })
  expect(progressOf(NONE)).toBeNull()
})

test('is done when the edition is finished', () => {
  const counts = fc.record(
    Object.fromEntries(DELIVERY_STATES.map((state) => [state, fc.nat(3)])),
  ) as fc.Arbitrary<Counts>
  fc.assert(
    fc.property(counts, (each) => {
      const progress = progressOf(each)
      if (progress) expect(progress.done === progress.total).toBe(isFinished(each))
    }),
  )
})
