import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VALUE_STATES, type IndicatorSeries, type Reading, type ReadingState } from '@/src/domain/indicators/indicator'
import { chartOf, chartPlaces } from '@/src/formats/charts/chart'
import { scaleOf, ticksOf } from '@/src/formats/charts/scale'
import { figure, seriesOf } from '../../../support/samples/indicator-series'

const STATES: readonly ReadingState[] = [...VALUE_STATES, 'hidden']

const reading = fc
  .record({
    place: fc.constantFrom('Boligområdet', 'Nord', 'Syd'),
    role: fc.constantFrom('area', 'comparator'),
    year: fc.integer({ min: 2019, max: 2030 }),
    state: fc.constantFrom(...STATES),
    value: fc.double({ min: 0, max: 100, noNaN: true }),
  })
  .map(({ value, ...rest }): Reading => {
    const shown = rest.state === 'zero' ? 0 : rest.state === 'reported' || rest.state === 'provisional' ? value : null
    return figure(rest.year, shown, rest)
  })

const someSeries: fc.Arbitrary<IndicatorSeries> = fc
  .record({
    unit: fc.constantFrom('percent', 'count', 'grade'),
    readings: fc.array(reading, { maxLength: 14 }),
    targets: fc.array(
      fc.record({ year: fc.integer({ min: 2024, max: 2030 }), value: fc.double({ min: 0, max: 100, noNaN: true }) }),
      { maxLength: 2 },
    ),
    breaks: fc.array(fc.record({ year: fc.integer({ min: 2019, max: 2030 }), note: fc.constant('Ny opgørelse.') }), {
      maxLength: 2,
    }),
  })
  .map((some) => seriesOf(some as Partial<IndicatorSeries>))

/** In pixels, on a phone. */
const NARROWEST = 256

const within = (share: number) => share >= 0 && share <= 1

describe('a series as a drawing', () => {
  it('has all within its frame, later years further right and larger values higher up', () => {
    fc.assert(
      fc.property(someSeries, (series) => {
        const { marks, targets, blanks, breaks, scale, years, lines } = chartOf(series, 2026)
        const points = [...marks, ...targets]
        for (const { x, y } of [...points, ...lines.flatMap((line) => line.points)])
          expect(within(x) && within(y)).toBe(true)
        for (const { x } of [...blanks, ...breaks, ...years]) expect(within(x)).toBe(true)
        for (const { y } of scale) expect(within(y)).toBe(true)
        for (const one of points) {
          for (const other of points) {
            if (one.year < other.year) expect(one.x).toBeLessThan(other.x)
            if (one.value < other.value) expect(one.y).toBeLessThanOrEqual(other.y)
          }
        }
        for (const { points: of } of lines)
          for (const [at, { x }] of of.entries()) expect(x).toBeGreaterThan(of[at - 1]?.x ?? 0)
      }),
    )
  })

  it('draws a point for each figure of a year and place, and none for what is missing or hidden', () => {
    fc.assert(
      fc.property(someSeries, (series) => {
        const { marks, blanks } = chartOf(series, 2026)
        for (const { value } of marks) expect(series.readings.some((one) => one.value === value)).toBe(true)
        const places = chartPlaces(series)
        const keyOf = (one: Reading) => `${one.role} ${one.place} ${one.year}`
        expect(marks.length + blanks.length).toBe(new Set(series.readings.map(keyOf)).size)
        for (const { place, year, state } of blanks) {
          expect(
            series.readings.some(
              (one) =>
                one.place === places[place]?.place && one.year === year && one.state === state && one.value === null,
            ),
          ).toBe(true)
        }
      }),
    )
  })

  it('draws no line over a break, or over a year without a figure', () => {
    const readings = [
      figure(2021, 40),
      figure(2022, 42),
      figure(2023, null),
      figure(2024, 44),
      figure(2025, 45),
      figure(2026, 46),
    ]
    const { lines, breaks } = chartOf(seriesOf({ readings, breaks: [{ year: 2025, note: 'Ny opgørelse.' }] }), 2026)
    expect(lines.map(({ points }) => points.length)).toEqual([2, 2])
    const [line] = breaks
    const [, after] = lines
    expect(line?.x).toBeLessThan(after?.points[0]?.x ?? 0)
  })

  it('writes no figure over another, or over a mark', () => {
    fc.assert(
      fc.property(someSeries, (series) => {
        const { marks, height } = chartOf(series, 2026)
        const placed = marks.map(({ x, y, aside, label }) => ({ x: x * NARROWEST + aside, y: (1 - y) * height, label }))
        const labels = placed.flatMap(({ x, y, label }) => (label === null ? [] : [{ x, y: y + label }]))
        for (const [at, one] of labels.entries()) {
          for (const other of labels.slice(at + 1))
            expect(Math.abs(one.x - other.x) >= 49 || Math.abs(one.y - other.y) >= 13).toBe(true)
        }
      }),
    )
  })

  it('goes on to this year, and names the first and the last', () => {
    const yearsFrom = (first: number, now: number) =>
      chartOf(seriesOf({ baselineYear: first, readings: [figure(first, 10)] }), now).years.map(({ year }) => year)
    expect(yearsFrom(2023, 2026)).toEqual([2023, 2024, 2025, 2026])
    expect(yearsFrom(2021, 2026)).toEqual([2021, 2023, 2026])
    expect(yearsFrom(2026, 2026)).toEqual([2026, 2027])
  })

  it('tells parts of the area by shape, side by side in one year', () => {
    const readings = ['Nord', 'Syd']
      .map((place) => figure(2023, 70, { place }))
      .concat(figure(2023, 70, { place: 'Byen', role: 'comparator' }))
    const series = seriesOf({ readings })
    expect(chartPlaces(series).map(({ shape }) => shape)).toEqual(['circle', 'triangle', 'square'])
    expect(chartOf(series, 2026).marks.map(({ aside }) => Math.sign(aside))).toEqual([-1, 1, 0])
  })
})

describe('a scale', () => {
  it('has round lines between its ends, and no percentages below 0 or above 100', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 }), (values) => {
        const scale = scaleOf(values, 'percent')
        expect(scale.low).toBeGreaterThanOrEqual(0)
        expect(scale.high).toBeLessThanOrEqual(100)
        expect(Math.min(...values)).toBeGreaterThanOrEqual(scale.low)
        expect(Math.max(...values)).toBeLessThanOrEqual(scale.high)
        const ticks = ticksOf(scale)
        expect(ticks.length).toBeGreaterThan(1)
        expect(ticks.length).toBeLessThan(8)
      }),
    )
  })
})
