import type { IndicatorUnit } from '@/src/domain/agreements/agreement-content'

export interface Scale {
  low: number
  high: number
  /** A round distance between lines; `high` may lie nearer to the last of them. */
  step: number
}

/** What a scale shows at least: else a small difference fills the drawing. */
const LEAST_SPAN = { percent: 10, grade: 2, count: 1 } as const satisfies Record<IndicatorUnit, number>

/** Two round ends with all values between them; from 0 for counts, and where the values are near it. */
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

/** The values at which a scale has its lines. */
export function ticksOf({ low, high, step }: Scale): number[] {
  const count = Math.floor((high - low) / step + 1e-9)
  return Array.from({ length: count + 1 }, (_, at) => low + at * step)
}

/** 1, 2 or 5 times a power of ten, not under `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  return ([1, 2, 5, 10].find((times) => times * power >= least) ?? 10) * power
}
