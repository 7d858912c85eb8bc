import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VALUE_STATES, type IndicatorSeries, type Reading } from '@/src/domain/indicators/indicator'
import { smallMultiple } from '@/src/formats/print/small-multiple'

const reading = (some: Partial<Reading>): Reading => ({
  ...{
    place: 'Området',
    role: 'area',
    isWhole: true,
    year: 2024,
    label: '',
    state: 'reported',
    value: 50,
    numerator: null,
    denominator: null,
    source: '',
    extractedOn: null,
  },
  ...some,
})
const series = (some: Partial<IndicatorSeries>): IndicatorSeries => ({
  ...{
    code: 'X1',
    name: 'Andel',
    unit: 'percent',
    direction: 'up',
    directionInferred: false,
    countBasis: null,
    baselineYear: 2023,
  },
  ...{ readings: [], targets: [], breaks: [] },
  ...some,
})
/** The drawing, with non-breaking spaces replaced by plain ones. */
const draw = (some: Partial<IndicatorSeries>, year: number) => {
  const { low, high, alt, key, ...rest } = smallMultiple(series(some), year)
  const plain = (text: string) => text.replaceAll('\u00a0', ' ')
  return {
    ...rest,
    low: plain(low),
    high: plain(high),
    alt: plain(alt),
    key: key.map((row) => ({ ...row, text: plain(row.text) })),
  }
}
const years = (...figures: [number, number | null][]) =>
  figures.map(([year, value]) => reading({ year, value, state: value === null ? 'missing' : 'reported' }))

describe('an indicator as a small drawing', () => {
  it('joins no points across a year without a figure, or a break', () => {
    const drawn = draw(
      {
        readings: years([2020, 1], [2021, 2], [2022, null], [2023, 3], [2024, 4], [2025, 5], [2026, 6]),
        breaks: [{ year: 2025, note: 'Ny opgørelse.' }],
      },
      2026,
    )
    expect(drawn.lines.map(({ points }) => points.length)).toEqual([2, 2, 2])
    expect(drawn.marks).toHaveLength(6)
    expect(drawn.absent).toHaveLength(1)
    expect(drawn.notes).toEqual(['Brud i 2025: Ny opgørelse.'])
  })

  it('tells nothing counted from not counted, from not to be counted and from not to be shown', () => {
    const key = (some: Partial<Reading>) => draw({ readings: [reading(some)] }, 2024).key.map(({ text }) => text)
    expect(key({ state: 'zero', value: 0 })).toEqual(['Området 2024: 0 %'])
    expect(key({ state: 'missing', value: null })).toEqual(['Området 2024: ikke målt'])
    expect(key({ state: 'notApplicable', value: null })).toEqual(['Området 2024: ikke relevant'])
    expect(key({ state: 'hidden', value: null })).toEqual(['Området 2024: skjult for at beskytte personer'])
    expect(key({ state: 'provisional', value: 12.5 })).toEqual(['Området 2024: 12,5 % (foreløbigt)'])
  })

  it('gives the newest figure beside the first, the targets, and all of it in words', () => {
    const drawn = draw(
      {
        readings: [
          ...years([2023, 34.06], [2025, 31]),
          reading({ place: 'København', role: 'comparator', year: 2025, value: 27 }),
        ],
        targets: [{ year: 2029, value: 29 }],
        breaks: [{ year: 2024, note: 'x' }],
      },
      2026,
    )
    expect(drawn.key).toEqual([
      { shape: 'circle', text: 'Området 2025: 31 %, fra 34,06 % i 2023', strong: true },
      { shape: 'square', text: 'København 2025: 27 %', strong: false },
      { shape: 'target', text: 'Mål 2029: 29 %', strong: false },
    ])
    expect(drawn.alt).toBe(
      'Området: 2023 34,06 %, 2025 31 %. København: 2025 27 %. Mål for 2029: 29 %. Tallene fra 2024 kan ikke sammenlignes med dem før.',
    )
    expect([drawn.from, drawn.to]).toEqual(['2023', '2029'])
  })

  it('gives the parts of an area shapes of their own, side by side, and no one baseline', () => {
    const places = ['Nord', 'Syd', 'Øst', 'Vest'].map((place, at) => reading({ place, year: 2023, value: 70 + at }))
    const drawn = draw(
      { readings: [...places, reading({ place: 'Befolkningen', role: 'comparator', year: 2023, value: 87 })] },
      2026,
    )
    expect(drawn.marks.map(({ shape, beside }) => [shape, beside])).toEqual([
      ['circle', 0],
      ['triangle', 1],
      ['rhombus', 2],
      ['hexagon', 3],
      ['square', 0],
    ])
    expect(drawn.baseline).toBeNull()
  })

  it('does not blow up a small difference', () => {
    expect(draw({ readings: years([2023, 88.8], [2024, 88.9]) }, 2024)).toMatchObject({ low: '80 %', high: '90 %' })
  })

  it('says it when there is no figure', () => {
    expect(draw({}, 2024)).toMatchObject({ marks: [], key: [], alt: 'Ingen tal endnu.' })
  })

  const anyYear = fc.integer({ min: 1990, max: 2050 })
  const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true })
  const anyReading = fc
    .record({
      place: fc.constantFrom('a', 'b', 'c'),
      role: fc.constantFrom('area' as const, 'comparator' as const),
      year: anyYear,
      state: fc.constantFrom(...VALUE_STATES),
      value: figure,
    })
    .map((some) =>
      reading({
        ...some,
        value:
          some.state === 'zero' ? 0 : some.state === 'missing' || some.state === 'notApplicable' ? null : some.value,
      }),
    )
  const anySeries = fc.record({
    unit: fc.constantFrom('percent' as const, 'count' as const, 'grade' as const),
    baselineYear: anyYear,
    readings: fc.array(anyReading, { maxLength: 12 }),
    targets: fc.array(fc.record({ year: anyYear, value: figure }), { maxLength: 2 }),
    breaks: fc.array(fc.record({ year: anyYear, note: fc.string() }), { maxLength: 2 }),
  })

  it('draws every figure, once, and all of it within the drawing', () => {
    fc.assert(
      fc.property(anySeries, anyYear, (some, year) => {
        const drawn = draw(some, year)
        expect(drawn.marks).toHaveLength(
          some.readings.filter(({ value }) => value !== null).length + some.targets.length,
        )
        const points = [
          ...drawn.marks,
          ...drawn.lines.flatMap(({ points }) => points),
          ...(drawn.baseline ? [drawn.baseline] : []),
        ]
        for (const { x, y } of points) {
          for (const share of [x, y]) {
            expect(share).toBeGreaterThanOrEqual(0)
            expect(share).toBeLessThanOrEqual(1)
          }
        }
        for (const { x } of [...drawn.absent, ...drawn.breaks]) expect(x >= 0 && x <= 1).toBe(true)
      }),
    )
  })

  it('draws higher what is more', () => {
    fc.assert(
      fc.property(anySeries, (some) => {
        const one = some.readings.filter(({ role, place, value }) => role === 'area' && place === 'a' && value !== null)
        const { marks } = draw({ ...some, readings: one, targets: [] }, 2024)
        const sorted = one.toSorted((a, b) => a.year - b.year).map(({ value }) => value ?? 0)
        for (let at = 1; at < sorted.length; at += 1) {
          const [was, is] = [sorted[at - 1] ?? 0, sorted[at] ?? 0]
          if (is > was) expect(marks[at]?.y).toBeGreaterThanOrEqual(marks[at - 1]?.y ?? 2)
        }
      }),
    )
  })
})
