import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_COPIES, printRunProblems, sheetsOf } from '@/src/domain/print/print-run'

const paths = (stairwells: { place: string; copies: number }[], languages = 1) =>
  printRunProblems({ languages, stairwells }, 2).map(({ path }) => path)

describe('a print run', () => {
  it('may have any number of places with names of their own', () => {
    const stairwell = fc.record({
      place: fc.integer({ min: 1, max: 99 }).map((number) => `Opgang ${number}`),
      copies: fc.integer({ min: 1, max: 2 }),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(stairwell, { selector: ({ place }) => place, maxLength: 60 }),
        (stairwells) => paths(stairwells).length === 0,
      ),
    )
  })

  it.each([
    [[{ place: ' ', copies: 1 }], ['stairwells.0.place']],
    [
      [
        { place: 'Opgang 4', copies: 1 },
        { place: ' opgang  4', copies: 1 },
      ],
      ['stairwells.1.place'],
    ],
    [[{ place: 'Spørg på 12 34 56 78', copies: 1 }], ['stairwells.0.place']],
    [[{ place: 'Opgang 4', copies: 0 }], ['stairwells.0.copies']],
    [[{ place: 'Opgang 4', copies: 1.5 }], ['stairwells.0.copies']],
    [[{ place: 'Opgang 4', copies: MOST_COPIES + 1 }], ['stairwells.0.copies']],
    [Array.from({ length: 11 }, (_, at) => ({ place: `Opgang ${at}`, copies: MOST_COPIES })), ['stairwells']],
  ])('is refused where it is wrong: %j', (stairwells, expected) => {
    expect(paths(stairwells)).toEqual(expected)
  })

  it('is in one or two languages', () => {
    expect([0, 1, 2, 3].map((languages) => paths([], languages))).toEqual([['languages'], [], [], ['languages']])
  })

  it('counts its sheets', () => {
    expect([
      sheetsOf([]),
      sheetsOf([
        { place: 'a', copies: 2 },
        { place: 'b', copies: 3 },
      ]),
    ]).toEqual([0, 5])
  })
})
