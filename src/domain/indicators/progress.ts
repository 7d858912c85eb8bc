import type { IndicatorSeries, Reading } from './indicator.ts'
import { areaPlace, comparable, breakBetween, isCounted, type Counted } from './places.ts'

/**
 * The progress of an indicator from its baseline towards its target, or why it cannot be determined. Checked in this
 * order:
 * - `noTarget`: none was decided;
 * - `severalPlaces`: the area is reported in parts; ask for one of them;
 * - `noBaseline`: no figure for the baseline year;
 * - `noReading`: no figure since; `hidden`: a reading, or the baseline, exists but may not be shown;
 * - `broken`: a series break lies between the two, so they cannot be compared; an older reading is not used instead;
 * - `targetIsBaseline`: target and baseline are equal; `targetBehindBaseline`: the target is worse than the baseline,
 *   so a share would reward a change in the wrong direction.
 */
export type Progress =
  | { outcome: 'noTarget' | 'severalPlaces' | 'noBaseline' | 'noReading' | 'hidden' }
  | { outcome: 'broken'; baseline: Counted; reading: Counted; brokenBy: { year: number; note: string } }
  | ({ outcome: 'targetIsBaseline' | 'targetBehindBaseline' } & Way)
  /** 0: at the baseline, 1: at the target; negative: moved in the wrong direction, above 1: beyond the target. */
  | ({ outcome: 'measured'; share: number } & Way)

interface Way {
  baseline: Counted
  reading: Counted
  target: { year: number; value: number }
}

/**
 * Returns the progress of a place in the area: (actual − baseline) / (target − baseline), which works for both
 * directions. Actual is its latest reading with a figure after the baseline year. A target beyond a series break still
 * applies, as it is decided and not measured.
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

/**
 * Returns the target that applies to a year: its own, else the next one, else the last one. Undefined if there are
 * none.
 */
export function targetFor({ targets }: IndicatorSeries, year: number): { year: number; value: number } | undefined {
  const sorted = targets.toSorted((a, b) => a.year - b.year)
  return sorted.find((target) => target.year >= year) ?? sorted.at(-1)
}

function isSomeHidden(readings: readonly Reading[]): boolean {
  return readings.some(({ state }) => state === 'hidden')
}
