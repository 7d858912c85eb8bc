import type { IndicatorSeries, Reading } from './indicator.ts'

/** A reading with a figure. */
export type Counted = Reading & { value: number }

/** Whether a reading has a figure: reported, provisional or zero; not missing, not applicable or hidden. */
export function isCounted(reading: Reading): reading is Counted {
  return (
    reading.value !== null &&
    (reading.state === 'reported' || reading.state === 'provisional' || reading.state === 'zero')
  )
}

/**
 * Returns the place that represents the area: the whole area if it has a figure, else the only place of the baseline
 * year, else the only place. Null if the area is reported only in parts.
 */
export function areaPlace({ readings, baselineYear }: IndicatorSeries): string | null {
  const ofArea = readings.filter(({ role }) => role === 'area')
  const whole = ofArea.find(({ isWhole }) => isWhole)
  return whole?.place ?? onlyPlace(ofArea.filter(({ year }) => year === baselineYear)) ?? onlyPlace(ofArea)
}

/**
 * Returns the place the area is compared with: the only comparator of the baseline year, else the only comparator. Null
 * if there is none, or several.
 */
export function comparatorPlace({ readings, baselineYear }: IndicatorSeries): string | null {
  const others = readings.filter(({ role }) => role === 'comparator')
  return onlyPlace(others.filter(({ year }) => year === baselineYear)) ?? onlyPlace(others)
}

/**
 * Returns the comparable readings of a place, oldest first; the last one of a year represents that year. A count for
 * part of a year is left out, because it is not comparable with a full year's.
 */
export function comparable({ readings, unit }: IndicatorSeries, role: Reading['role'], place: string): Reading[] {
  return readings
    .filter(
      (reading) => reading.role === role && reading.place === place && !(unit === 'count' && isPartOfYear(reading)),
    )
    .toSorted((a, b) => a.year - b.year || (a.span?.to ?? '').localeCompare(b.span?.to ?? '') || daysOf(a) - daysOf(b))
}

/** Returns the series break between two years, which makes their figures incomparable; undefined if there is none. */
export function breakBetween(
  { breaks }: IndicatorSeries,
  before: number,
  after: number,
): IndicatorSeries['breaks'][number] | undefined {
  return breaks.find(({ year }) => before < year && year <= after)
}

function onlyPlace(readings: readonly Reading[]): string | null {
  const places = new Set(readings.map(({ place }) => place))
  return places.size === 1 ? ([...places][0] ?? null) : null
}

/** School years differ by some days; a clearly shorter period is part of a year. */
function isPartOfYear(reading: Reading): boolean {
  return daysOf(reading) < 350
}

const DAY = 24 * 60 * 60 * 1000

function daysOf({ span }: Reading): number {
  return span === undefined ? 365 : (Date.parse(span.to) - Date.parse(span.from)) / DAY + 1
}
