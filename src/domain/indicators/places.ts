import type { IndicatorSeries, Reading } from './indicator.ts'

/** A reading with a figure. */
export type Counted = Reading & { value: number }

/** What the plan's whole area is called in a series, whose other places are then its parts. */
export const WHOLE_AREA: readonly string[] = ['Boligområdet', 'Helhedsplanen']

/** Whether a reading has a figure: reported, provisional or zero; not one that is missing, not relevant or hidden. */
export function isCounted(reading: Reading): reading is Counted {
  return (
    reading.value !== null &&
    (reading.state === 'reported' || reading.state === 'provisional' || reading.state === 'zero')
  )
}

/**
 * The one place that stands for the area: the whole area if there is such a figure, else the only place of the baseline
 * year, else the only place. Null where the area is told in parts, none of which is it.
 */
export function areaPlace({ readings, baselineYear }: IndicatorSeries): string | null {
  const ofArea = readings.filter(({ role }) => role === 'area')
  const whole = WHOLE_AREA.find((name) => ofArea.some(({ place }) => place === name))
  return whole ?? onlyPlace(ofArea.filter(({ year }) => year === baselineYear)) ?? onlyPlace(ofArea)
}

/** The one place that the area is compared with, found the same way. Null: none, or several. */
export function comparatorPlace({ readings, baselineYear }: IndicatorSeries): string | null {
  const others = readings.filter(({ role }) => role === 'comparator')
  return onlyPlace(others.filter(({ year }) => year === baselineYear)) ?? onlyPlace(others)
}

/**
 * The readings of a place that may be set beside each other, oldest first; the last of a year is the one that stands for it.
 * A count of a part of a year is left out: it is not comparable with that of a year.
 */
export function comparable({ readings, unit }: IndicatorSeries, role: Reading['role'], place: string): Reading[] {
  return readings
    .filter(
      (reading) => reading.role === role && reading.place === place && !(unit === 'count' && isPartOfYear(reading)),
    )
    .toSorted((a, b) => a.year - b.year || (a.span?.to ?? '').localeCompare(b.span?.to ?? '') || daysOf(a) - daysOf(b))
}

/** The break that lies between two years, whose figures therefore cannot be compared; undefined: they can. */
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

/** School years differ by some days; what is clearly shorter is a part. */
function isPartOfYear(reading: Reading): boolean {
  return daysOf(reading) < 350
}

const DAY = 24 * 60 * 60 * 1000

function daysOf({ span }: Reading): number {
  return span === undefined ? 365 : (Date.parse(span.to) - Date.parse(span.from)) / DAY + 1
}
