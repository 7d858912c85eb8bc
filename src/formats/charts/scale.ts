import type { IndicatorUnit } from '@/src/domain/agreements/agreement-content'

export interface Scale {
  low: number
  high: number
  /** The round distance between grid lines; `high` may be closer to the last of them. */
  step: number
}

/** The minimum span of a scale, so that a small difference does not fill the chart. */
const LEAST_SPAN = { percent: 10, grade: 2, count: 1 } as const satisfies Record<IndicatorUnit, number>

/** Returns a scale that contains all values. It starts at 0 for counts, and if the values are close to 0. */
export function scaleOf(values: readonly number[], unit: IndicatorUnit): Scale {
  if (values.length === 0) return { low: 0, high: LEAST_SPAN[unit], step: LEAST_SPAN[unit] / 2 }
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const fromZero = least >= 0 && (unit === 'count' || least <= most * 0.6)
  const span = Math.max(LEAST_SPAN[unit], fromZero ? most : most - least)
  const step = roundStep(span / 2)
  const floor = Math.floor((least - (span - (most - least)) / 2) / step) * step
  const low = fromZero ? 0 : least >= 0 ? Math.max(0, floor) : floor
  const high = Math.max(Math.ceil(most / step) * step, low + span)
  return { low, high: unit === 'percent' && most <= 100 ? Math.min(high, 100) : high, step }
}

/** Returns the values of the grid lines. */
export function ticksOf({ low, high, step }: Scale): number[] {
  const count = Math.floor((high - low) / step + 1e-9)
  return Array.from({ length: count + 1 }, (_, at) => low + at * step)
}

/** 1, 2 or 5 times a power of ten, at least `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  return ([1, 2, 5, 10].find((times) => times * power >= least) ?? 10) * power
}
