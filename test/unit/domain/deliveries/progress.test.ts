import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Counts, DELIVERY_STATES, isFinished } from '@/src/domain/deliveries/delivery'
import { progressOf } from '@/src/domain/deliveries/progress'

const NONE = Object.fromEntries(DELIVERY_STATES.map((state) => [state, 0])) as Counts

test('says how many were sent, failed and are unknown, and how many are left', () => {
  expect(progressOf({ ...NONE, accepted: 212, failed: 3, unknown: 1 })?.sentence).toEqual({
    da: 'Sendt 212, mislykket 3, uvis 1.',
    en: 'Sent 212, failed 3, unknown 1.',
  })
  expect(progressOf({ ...NONE, accepted: 2, skipped: 1, pending: 3, handing: 1 })).toMatchObject({
    done: 3,
    total: 7,
    sentence: {
      da: 'Sendt 2, mislykket 0, uvis 0, sprunget over 1. 4 mangler endnu.',
      en: 'Sent 2, failed 0, unknown 0, skipped 1. 4 to go.',
    },
  })
  expect(progressOf({ ...NONE, accepted: 2, pending: 3 }, true)).toMatchObject({
    done: 5,
    total: 5,
    sentence: { da: 'Sendt 2, mislykket 0, uvis 0. 3 blev ikke sendt.' },
  })
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
