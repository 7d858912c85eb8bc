import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gap, gapChange } from '@/src/domain/indicators/gap'
import type { Direction, IndicatorSeries } from '@/src/domain/indicators/indicator'
import { figure, seriesOf } from '@/test/support/samples/indicator-series'

/** Years with the figures of the area and the city. */
const beside = (direction: Direction, ...years: [number, number | null, number | null][]): IndicatorSeries =>
  seriesOf({
    direction,
    readings: years.flatMap(([year, area, city]) => [
      figure(year, area),
      figure(year, city, { place: 'København', role: 'comparator' }),
    ]),
  })

describe('gap', () => {
  it('is the area less the comparator, and says who is behind', () => {
    expect(gap(beside('up', [2023, 80, 90]), 2023)).toMatchObject({ difference: -10, behind: 10 })
    expect(gap(beside('down', [2023, 80, 90]), 2023)).toMatchObject({ difference: -10, behind: -10 })
  })

  it('is null where either is missing or hidden, or the year is another', () => {
    expect(gap(beside('up', [2023, null, 90]), 2023)).toBeNull()
    expect(gap(beside('up', [2023, 80, null]), 2023)).toBeNull()
    expect(gap(beside('up', [2023, 80, 90]), 2024)).toBeNull()
    expect(gap(seriesOf({ readings: [figure(2023, 80)] }), 2023)).toBeNull()
  })

  it('takes a counted zero for a figure', () => {
    expect(gap(beside('down', [2023, 0, 5]), 2023)).toMatchObject({ difference: -5 })
  })
})

describe('gapChange', () => {
  const move = (series: IndicatorSeries) => gapChange(series)?.move
  it('tells narrower from wider in both directions', () => {
    expect(move(beside('up', [2023, 80, 90], [2026, 85, 91]))).toBe('narrowed')
    expect(move(beside('up', [2023, 80, 90], [2026, 82, 95]))).toBe('widened')
    expect(move(beside('down', [2023, 18.05, 12.11], [2026, 15.9, 12]))).toBe('narrowed')
    expect(move(beside('down', [2023, 18, 12], [2026, 19, 12]))).toBe('widened')
    expect(move(beside('down', [2023, 0.3, 0.1], [2026, 0.4, 0.2]))).toBe('unchanged')
    expect(move(beside('up', [2023, 80, 90], [2026, 95, 90]))).toBe('narrowed')
    expect(move(beside('up', [2023, 91, 90], [2026, 89, 90]))).toBe('widened')
    expect(move(beside('up', [2021, 1, 1], [2023, 91, 90], [2026, 99, 90]))).toBe('ahead')
  })

  it('takes the latest year in which both have a figure', () => {
    expect(gapChange(beside('up', [2023, 80, 90], [2024, 85, 90], [2025, 86, null], [2026, null, 91]))).toMatchObject({
      now: { year: 2024 },
    })
  })

  it('is null without one of the two gaps, and compares nothing across a break', () => {
    expect(gapChange(beside('up', [2023, 80, 90]))).toBeNull()
    expect(gapChange(beside('up', [2024, 80, 90], [2025, 80, 90]))).toBeNull()
    expect(
      gapChange({ ...beside('up', [2023, 80, 90], [2025, 85, 90]), breaks: [{ year: 2024, note: 'x' }] }),
    ).toMatchObject({ move: 'broken' })
  })

  it('is the same when all figures are turned upside down', () => {
    const value = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(value, value, value, value, (areaThen, cityThen, areaNow, cityNow) => {
        expect(move(beside('up', [2023, areaThen, cityThen], [2025, areaNow, cityNow]))).toBe(
          move(beside('down', [2023, -areaThen, -cityThen], [2025, -areaNow, -cityNow])),
        )
      }),
    )
  })
})
