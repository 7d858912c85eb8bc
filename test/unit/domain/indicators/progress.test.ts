import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { progress } from '@/src/domain/indicators/progress'
import { figure, seriesOf } from '@/test/support/samples/indicator-series'

const target = { year: 2029, value: 70 }
const begun = seriesOf({ readings: [figure(2023, 50), figure(2025, 60)], targets: [target] })

describe('progress', () => {
  it('is the share of the way from baseline to target, whichever way is better', () => {
    expect(progress(begun)).toMatchObject({ outcome: 'measured', share: 0.5 })
    const down = seriesOf({
      direction: 'down',
      readings: [figure(2023, 34), figure(2024, 31)],
      targets: [{ year: 2029, value: 29 }],
    })
    expect(progress(down)).toMatchObject({ outcome: 'measured', share: 0.6 })
  })

  it('says the wrong way, and beyond', () => {
    expect(progress({ ...begun, readings: [figure(2023, 50), figure(2025, 45)] })).toMatchObject({ share: -0.25 })
    expect(progress({ ...begun, readings: [figure(2023, 50), figure(2025, 75)] })).toMatchObject({ share: 1.25 })
  })

  it('names what is not there instead of giving a figure', () => {
    expect(progress({ ...begun, targets: [] })).toEqual({ outcome: 'noTarget' })
    expect(progress({ ...begun, readings: [figure(2023, null), figure(2025, 60)] })).toEqual({ outcome: 'noBaseline' })
    expect(progress({ ...begun, readings: [figure(2022, 50), figure(2025, 60)] })).toEqual({ outcome: 'noBaseline' })
    expect(progress({ ...begun, readings: [figure(2023, 50)] })).toEqual({ outcome: 'noReading' })
    expect(
      progress({
        ...begun,
        readings: [figure(2023, 50), figure(2024, null), figure(2025, null, { state: 'notApplicable' })],
      }),
    ).toEqual({ outcome: 'noReading' })
    expect(progress({ ...begun, targets: [{ year: 2029, value: 50 }] })).toMatchObject({ outcome: 'targetIsBaseline' })
    expect(progress({ ...begun, targets: [{ year: 2029, value: 40 }] })).toMatchObject({
      outcome: 'targetBehindBaseline',
    })
    expect(progress({ ...begun, readings: [figure(2023, 50), figure(2025, null, { state: 'hidden' })] })).toEqual({
      outcome: 'hidden',
    })
    expect(progress({ ...begun, readings: [figure(2023, null, { state: 'hidden' }), figure(2025, 60)] })).toEqual({
      outcome: 'hidden',
    })
  })

  it('takes a counted zero for a figure, and the latest one before a year that was not counted', () => {
    const down = { ...begun, direction: 'down' as const, targets: [{ year: 2029, value: 0 }] }
    expect(progress({ ...down, readings: [figure(2023, 10), figure(2024, 0), figure(2025, null)] })).toMatchObject({
      outcome: 'measured',
      share: 1,
      reading: { year: 2024 },
    })
  })

  it('takes the target of the year, else the next, else the last', () => {
    const targets = [
      { year: 2029, value: 90 },
      { year: 2025, value: 60 },
      { year: 2027, value: 70 },
    ]
    const at = (year: number) => progress({ ...begun, targets, readings: [figure(2023, 50), figure(year, 55)] })
    expect([2024, 2025, 2026, 2029, 2030].map((year) => at(year))).toMatchObject(
      [2025, 2025, 2027, 2029, 2029].map((year) => ({ target: { year } })),
    )
  })

  it('does not compare across a break, nor hide behind an older reading', () => {
    const broken = (year: number) =>
      progress({
        ...begun,
        readings: [figure(2023, 50), figure(2024, 52), figure(2025, 60)],
        breaks: [{ year, note: 'Ny opgørelse.' }],
      })
    expect(broken(2025)).toMatchObject({
      outcome: 'broken',
      baseline: { year: 2023 },
      reading: { year: 2025 },
      brokenBy: { note: 'Ny opgørelse.' },
    })
    expect(broken(2023)).toMatchObject({ outcome: 'measured' })
    expect(broken(2026)).toMatchObject({ outcome: 'measured' })
  })

  it('does not choose among the parts of an area', () => {
    const parts = {
      ...begun,
      readings: ['Nord', 'Syd'].flatMap((place) => [figure(2023, 50, { place }), figure(2025, 60, { place })]),
    }
    expect(progress(parts)).toEqual({ outcome: 'severalPlaces' })
    expect(progress(parts, 'Nord')).toMatchObject({ outcome: 'measured' })
    expect(progress({ ...parts, readings: [...parts.readings, ...begun.readings] })).toMatchObject({
      reading: { place: 'Boligområdet' },
    })
  })

  it('does not set half a year’s count beside a year’s', () => {
    const half = figure(2026, 20, { label: '1. halvår 2026', span: { from: '2026-01-01', to: '2026-06-30' } })
    const count = seriesOf({
      unit: 'count',
      countBasis: 'persons',
      readings: [figure(2023, 48), half],
      targets: [{ year: 2029, value: 75 }],
    })
    expect(progress(count)).toEqual({ outcome: 'noReading' })
    expect(progress({ ...count, unit: 'percent' })).toMatchObject({ outcome: 'measured' })
  })

  it('is 0 at the baseline, 1 at the target, and the same when all figures are turned upside down', () => {
    const value = fc.integer({ min: 0, max: 1000 })
    fc.assert(
      fc.property(value, value, value, (from, to, actual) => {
        fc.pre(to > from)
        const up = progress({
          ...begun,
          readings: [figure(2023, from), figure(2025, actual)],
          targets: [{ year: 2025, value: to }],
        })
        const down = progress({
          ...begun,
          direction: 'down',
          readings: [figure(2023, -from), figure(2025, -actual)],
          targets: [{ year: 2025, value: -to }],
        })
        expect(up.outcome === 'measured' && down.outcome === 'measured' && up.share === down.share).toBe(true)
        if (up.outcome === 'measured') expect([up.share <= 0, up.share >= 1]).toEqual([actual <= from, actual >= to])
      }),
    )
  })
})
