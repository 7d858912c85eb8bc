import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editionDateProblem } from '@/src/domain/agreements/edition-date-problem'
import { editionInForce } from '@/src/domain/agreements/edition-in-force'
import { addDays } from '@/src/domain/time/copenhagen'

const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-01-01', days))
const editions = fc
  .array(day, { maxLength: 6 })
  .map((days) => days.sort().map((effectiveFrom, index) => ({ number: index + 1, effectiveFrom })))
const shuffled = editions.chain((all) => fc.shuffledSubarray(all, { minLength: all.length }))

describe('editionInForce', () => {
  const two = [
    { number: 1, effectiveFrom: '2026-01-01' },
    { number: 2, effectiveFrom: '2027-03-01' },
  ]
  it.each([
    ['2025-12-31', undefined],
    ['2026-01-01', 1],
    ['2027-02-28', 1],
    ['2027-03-01', 2],
    ['2029-12-31', 2],
  ])('on %s: %s', (on, number) => {
    expect(editionInForce(two, on)?.number).toBe(number)
  })

  it('is the highest number that has begun, in whatever order they come', () => {
    fc.assert(
      fc.property(shuffled, day, (shuffled, on) => {
        const begun = shuffled
          .filter(({ effectiveFrom }) => effectiveFrom <= on)
          .sort((one, other) => one.number - other.number)
        expect(editionInForce(shuffled, on)).toEqual(begun.at(-1) ?? null)
      }),
    )
  })
})

describe('editionDateProblem', () => {
  const previous = { number: 2, effectiveFrom: '2027-03-01' }
  it('lets editions follow in time, on the same day too', () => {
    expect(editionDateProblem(null, '2026-01-01')).toBeNull()
    expect(editionDateProblem(previous, '2027-03-01')).toBeNull()
    expect(editionDateProblem(previous, '2027-03-02')).toBeNull()
  })
  it('refuses one before the last', () => {
    expect(editionDateProblem(previous, '2027-02-28')).toEqual({ code: 'beforePrevious', ...previous })
  })
  it.each(['', '2027-02-30', '01-03-2027'])('refuses %j, which is no day', (typed) => {
    expect(editionDateProblem(previous, typed)).toEqual({ code: 'noDay' })
  })
  it('never lets an edition change what held before it', () => {
    fc.assert(
      fc.property(editions, day, day, (all, effectiveFrom, on) => {
        const last = all.at(-1) ?? null
        if (editionDateProblem(last, effectiveFrom) !== null || on >= effectiveFrom) return
        expect(editionInForce([...all, { number: all.length + 1, effectiveFrom }], on)).toEqual(editionInForce(all, on))
      }),
    )
  })
})
