import type { IndicatorSeries, Reading } from './indicator.ts'
import { areaPlace, comparable, breakBetween, isCounted, type Counted } from './places.ts'

/**
 * How far an indicator has come from its baseline towards its target, or why that cannot be said. In the order in which
 * they are looked for:
 * - `noTarget`: none was decided;
 * - `severalPlaces`: the area is told in parts; ask for one of them;
 * - `noBaseline`: no figure for the baseline year;
 * - `noReading`: none since; `hidden`: there is one, or the baseline, that may not be shown;
 * - `broken`: the two lie on different sides of a break, so they cannot be compared, and an older reading is not taken instead;
 * - `targetIsBaseline`: nothing to go; `targetBehindBaseline`: the target is worse than the baseline, so a share of the way
 *   would praise the wrong move.
 */
export type Progress =
  | { outcome: 'noTarget' | 'severalPlaces' | 'noBaseline' | 'noReading' | 'hidden' }
  | { outcome: 'broken'; baseline: Counted; reading: Counted; brokenBy: { year: number; note: string } }
  | ({ outcome: 'targetIsBaseline' | 'targetBehindBaseline' } & Way)
  /** 0: at the baseline, 1: at the target; below 0: gone the wrong way, above 1: beyond. */
  | ({ outcome: 'measured'; share: number } & Way)

interface Way {
  baseline: Counted
  reading: Counted
  target: { year: number; value: number }
}

/**
 * Progress of a place of the area: (actual − baseline) / (target − baseline), which is right for both directions. Actual is
 * its latest reading with a figure after the baseline year. A target on the other side of a break still holds, as it is decided and
 * not measured.
 */
export function progress(series: IndicatorSeries, place: string | null = areaPlace(series)): Progress {
  if (series.targets.length === 0) return { outcome: 'noTarget' }
  if (place === null) return { outcome: 'severalPlaces' }
  const readings = comparable(series, 'area', place)
  const atStart = readings.filter(({ year }) => year === series.baselineYear)
  const since = readings.filter(({ year }) => year > series.baselineYear)
  const [baseline, reading] = [atStart.findLast(isCounted), since.findLast(isCounted)]
  if (baseline === undefined) return { outcome: isSomeHidden(atStart) ? 'hidden' : 'noBaseline' }
  if (reading === undefined) return { outcome: isSomeHidden(since) ? 'hidden' : 'noReading' }
  const brokenBy = breakBetween(series, baseline.year, reading.year)
  if (brokenBy !== undefined) return { outcome: 'broken', baseline, reading, brokenBy }
  const target = targetFor(series, reading.year)
  if (target === undefined) return { outcome: 'noTarget' }
  const way = { baseline, reading, target }
  const toGo = target.value - baseline.value
  if (toGo === 0) return { outcome: 'targetIsBaseline', ...way }
  if (toGo > 0 !== (series.direction === 'up')) return { outcome: 'targetBehindBaseline', ...way }
  return { outcome: 'measured', share: (reading.value - baseline.value) / toGo, ...way }
}

/** The target that holds for a year: its own, else the next to come, else the last that was. Undefined: there are none. */
export function targetFor({ targets }: IndicatorSeries, year: number): { year: number; value: number } | undefined {
  const sorted = targets.toSorted((a, b) => a.year - b.year)
  return sorted.find((target) => target.year >= year) ?? sorted.at(-1)
}

function isSomeHidden(readings: readonly Reading[]): boolean {
  return readings.some(({ state }) => state === 'hidden')
}
