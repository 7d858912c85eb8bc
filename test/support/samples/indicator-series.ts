import type { IndicatorSeries, Reading } from '@/src/domain/indicators/indicator'

/** The area's figure in a year; null: not counted. */
export function figure(year: number, value: number | null, some: Partial<Reading> = {}): Reading {
  return {
    ...{
      place: 'Boligområdet',
      role: 'area',
      year,
      label: String(year),
      value,
      numerator: null,
      denominator: null,
      source: 'eksempel',
      extractedOn: null,
    },
    ...{ state: value === null ? 'missing' : value === 0 ? 'zero' : 'reported' },
    ...some,
    isWhole: some.isWhole ?? (some.place ?? 'Boligområdet') === 'Boligområdet',
  }
}

/** A series of percentages from 2023 on, where higher is better; `some` overrides the defaults. */
export function seriesOf(some: Partial<IndicatorSeries>): IndicatorSeries {
  return {
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
  }
}
