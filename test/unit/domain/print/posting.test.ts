import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hanging, postingProblems } from '@/src/domain/print/posting'

const NOW = '2026-12-03T10:00'
const fields = (place: string, at: string) =>
  postingProblems({ place, at }, ['Opgang 1', 'Vaskeriet'], NOW).map(({ field }) => field)

describe('a line of the log', () => {
  it.each([
    ['opgang  1 ', NOW, []],
    ['Opgang 2', NOW, ['place']],
    ['Vaskeriet', '2026-12-03T10:01', ['at']],
    ['Kælderen', '2026-12-04T08:00', ['place', 'at']],
  ])('%s at %s', (place, at, expected) => {
    expect(fields(place, at)).toEqual(expected)
  })
})

describe('what hangs', () => {
  it('is the newest line of each place, in whatever order they were written', () => {
    const line = fc.record({
      place: fc.constantFrom('Opgang 1', 'opgang 1', 'Vaskeriet'),
      by: fc.constant('caretaker' as const),
      at: fc.integer({ min: 10, max: 28 }).map((day) => `2026-11-${day}T10:00`),
    })
    fc.assert(
      fc.property(fc.array(line), (log) => {
        const [first, second, third] = hanging(['Opgang 1', 'Vaskeriet', 'Kælderen'], log)
        const newest = (of: (place: string) => boolean) =>
          log
            .filter(({ place }) => of(place))
            .map(({ at }) => at)
            .sort()
            .at(-1)
        expect([first?.at, second?.at, third]).toEqual([
          newest((place) => place.toLowerCase() === 'opgang 1'),
          newest((place) => place === 'Vaskeriet'),
          null,
        ])
      }),
    )
  })
})
