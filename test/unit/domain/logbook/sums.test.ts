import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COUNT_BASES } from '@/src/domain/indicators/indicator'
import { feeds, frozenSum, type LoggedCount, mustDecide } from '@/src/domain/logbook/sums'

const persons = { countBasis: 'persons' as const }
const entry = (id: string, count: number): LoggedCount => ({ id, basis: 'persons', count })
const entries = fc.uniqueArray(
  fc.record({ id: fc.uuid(), basis: fc.constantFrom(...COUNT_BASES), count: fc.integer({ min: -20, max: 20 }) }),
  {
    selector: ({ id }) => id,
    maxLength: 8,
  },
)

describe('feeds', () => {
  it('lets only what is counted alike feed', () => {
    for (const countBasis of COUNT_BASES)
      expect(COUNT_BASES.filter((basis) => feeds({ countBasis }, basis))).toEqual([countBasis])
    expect(COUNT_BASES.filter((basis) => feeds({ countBasis: null }, basis))).toEqual([])
  })
})

describe('frozenSum', () => {
  it('adds up, corrections too, and names its lines', () => {
    expect(frozenSum(persons, [entry('b', 40), entry('a', 10), entry('c', -2)])).toMatchObject({
      sum: 48,
      entries: [
        { id: 'a', count: 10 },
        { id: 'b', count: 40 },
        { id: 'c', count: -2 },
      ],
    })
  })
  it('tells nothing logged from none found', () => {
    expect(frozenSum(persons, []).sum).toBeNull()
    expect(frozenSum(persons, [entry('a', 0)]).sum).toBe(0)
  })
  it('never counts participations as persons', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const only = all.filter(({ basis }) => basis === 'persons')
        expect(frozenSum(persons, all)).toEqual(frozenSum(persons, only))
        expect(frozenSum(persons, all).sum ?? 0).toBe(only.reduce((sum, { count }) => sum + count, 0))
      }),
    )
  })
  it('is the same in any order, and another when a line is', () => {
    fc.assert(
      fc.property(entries, fc.nat(), (all, at) => {
        expect(frozenSum(persons, all.toReversed())).toEqual(frozenSum(persons, all))
        const feeding = all.filter(({ basis }) => basis === 'persons')
        const changed = feeding.map((each, index) =>
          index === at % feeding.length ? { ...each, count: each.count + 1 } : each,
        )
        if (feeding.length > 0) expect(frozenSum(persons, changed).hash).not.toBe(frozenSum(persons, all).hash)
      }),
    )
  })
})

describe('mustDecide', () => {
  it('asks where two sums differ, until somebody has kept the frozen one against this very sum', () => {
    expect(mustDecide(48, 48, null)).toBe(false)
    expect(mustDecide(48, 47, null)).toBe(true)
    expect(mustDecide(48, 47, { against: 47, reason: 'Er meldt ind.' })).toBe(false)
    expect(mustDecide(48, 46, { against: 47, reason: 'Er meldt ind.' })).toBe(true)
    expect(mustDecide(null, 0, null)).toBe(true)
  })
})
