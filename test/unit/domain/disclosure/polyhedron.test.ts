import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knowledge } from '@/src/domain/disclosure/polyhedron'
import { allThatCanBe } from '@/test/support/attacker'

describe('knowledge', () => {
  it('gives one value where there is only one, no end where there is none, and nothing where nothing fits', () => {
    expect(
      knowledge(
        [
          { of: [1, 1], is: 43 },
          { of: [0, 1], is: 40 },
        ],
        2,
      )?.([1, 0]),
    ).toEqual({ least: 3, greatest: 3 })
    expect(knowledge([], 1)?.([1])).toEqual({ least: 0, greatest: Infinity })
    expect(knowledge([{ of: [1, -1], is: 1 }], 2)?.([1, 0])).toEqual({ least: 1, greatest: Infinity })
    expect(
      knowledge(
        [
          { of: [1, 0], is: 5 },
          { of: [1, 1], is: 4 },
        ],
        2,
      ),
    ).toBeNull()
  })

  it('gives the same bounds as trying everything', () => {
    const rows = [
      [1, 1, 0, 0],
      [0, 0, 1, 1],
      [1, 0, 1, 0],
      [0, 1, 0, 1],
      [1, 1, 1, 1],
      [1, 0, 0, 0],
    ]
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 }),
        fc.subarray(rows),
        fc.constantFrom(...rows),
        (values, known, wanted) => {
          const equations = [[1, 1, 1, 1], ...known].map((of) => ({
            of,
            is: of.reduce((sum, one, at) => sum + one * (values[at] ?? 0), 0),
          }))
          const canBe = [...(allThatCanBe([wanted], equations, [], 4, 16)[0] ?? [])]
          expect(knowledge(equations, 4)?.(wanted)).toEqual({ least: Math.min(...canBe), greatest: Math.max(...canBe) })
        },
      ),
    )
  })
})
