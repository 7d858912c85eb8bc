import type { IndicatorSeries, Reading } from './indicator.ts'
import { areaPlace, comparable, comparatorPlace, breakBetween, isCounted, type Counted } from './places.ts'

/** The area and its comparator (the municipality, or the population), in the same year. */
export interface Gap {
  year: number
  area: Counted
  comparator: Counted
  /** Area minus comparator, in the indicator's unit. */
  difference: number
  /** How far the area is behind, whichever direction is better; negative if it is ahead. */
  behind: number
}

/**
 * How a gap has changed since the baseline year. Only a gap where the area is behind can narrow or widen; `ahead`: it
 * was level or ahead then, and is now. `broken`: a series break lies between, so the two gaps cannot be compared.
 */
type GapMove = 'narrowed' | 'widened' | 'unchanged' | 'ahead' | 'broken'

export interface GapChange {
  then: Gap
  now: Gap
  move: GapMove
}

/** Smaller differences are ignored: figures have two decimals, and this is floating-point error. */
const LEAST = 1e-9

/**
 * Returns the gap between a place in the area and its comparator in a year; null if either has no figure for that year.
 */
export function gap(
  series: IndicatorSeries,
  year: number,
  place = areaPlace(series),
  against = comparatorPlace(series),
): Gap | null {
  if (place === null || against === null) return null
  const ofYear = (role: Reading['role'], of: string) =>
    comparable(series, role, of)
      .filter((reading) => reading.year === year)
      .findLast(isCounted)
  const area = ofYear('area', place)
  const comparator = ofYear('comparator', against)
  if (area === undefined || comparator === undefined) return null
  const difference = area.value - comparator.value
  return { year, area, comparator, difference, behind: series.direction === 'up' ? -difference : difference }
}

/**
 * Returns the gap in the baseline year and in the latest later year for which both have a figure. Null if either gap is
 * unknown.
 */
export function gapChange(
  series: IndicatorSeries,
  place = areaPlace(series),
  against = comparatorPlace(series),
): GapChange | null {
  const then = gap(series, series.baselineYear, place, against)
  const years = [...new Set(series.readings.map(({ year }) => year))]
    .filter((year) => year > series.baselineYear)
    .sort((a, b) => b - a)
  const now = years.map((year) => gap(series, year, place, against)).find((each) => each !== null)
  if (then === null || now === undefined) return null
  return { then, now, move: breakBetween(series, then.year, now.year) ? 'broken' : moveOf(then, now) }
}

function moveOf(then: Gap, now: Gap): GapMove {
  const [was, is] = [Math.max(0, then.behind), Math.max(0, now.behind)]
  if (was <= LEAST && is <= LEAST) return 'ahead'
  if (Math.abs(was - is) <= LEAST) return 'unchanged'
  return is < was ? 'narrowed' : 'widened'
}
