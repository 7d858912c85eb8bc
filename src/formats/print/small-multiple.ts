import type { IndicatorUnit } from '@/src/domain/agreements/agreement-content'
import type { IndicatorSeries, Reading } from '@/src/domain/indicators/indicator'
import { figureText } from '../figure-text'

/** Areas differ by shape, not by colour alone; whom they are compared with is always an open square. */
const AREA_SHAPES = ['circle', 'triangle', 'rhombus', 'hexagon'] as const
export type Shape = (typeof AREA_SHAPES)[number] | 'square' | 'target'

/**
 * An indicator as a small drawing and the words beside it. Places are shares of the drawing's width and height, from its lower
 * left corner, all within 0 and 1: where it is drawn, and how large, is the template's affair.
 */
export interface SmallMultiple {
  code: string
  name: string
  way: 'up' | 'down'
  /** The direction is a reading of the goal. */
  inferred: boolean
  /** The ends of the axes. */
  low: string
  high: string
  from: string
  to: string
  lines: { role: Reading['role']; points: { x: number; y: number }[] }[]
  /** `beside`: how many marks of the same year, for other parts of the area, it stands beside. */
  marks: { shape: Shape; x: number; y: number; provisional: boolean; beside: number }[]
  /** Years in which an area's figure should be but is not. */
  absent: { x: number }[]
  /** Where the work began, from there to the right; null where there is no one such figure. */
  baseline: { x: number; y: number } | null
  breaks: { x: number }[]
  /** The newest figure of each place, and the targets, in words. */
  key: { shape: Shape; text: string; strong: boolean }[]
  notes: string[]
  /** The drawing for those who do not see it. */
  alt: string
}

/** `year`: the drawing goes on to that year, so that it is seen when nothing was measured of late. */
export function smallMultiple(series: IndicatorSeries, year: number): SmallMultiple {
  const readings = series.readings.toSorted((a, b) => a.year - b.year)
  const places = (['area', 'comparator'] as const).flatMap((role) => {
    const ofRole = readings.filter((reading) => reading.role === role)
    return [...new Set(ofRole.map(({ place }) => place))].map((place, at) => ({
      ...{ place, role, of: ofRole.filter((reading) => reading.place === place) },
      shape: role === 'area' ? (AREA_SHAPES[at % AREA_SHAPES.length] ?? 'circle') : ('square' as const),
    }))
  })
  const values = [...readings.flatMap(({ value }) => (value === null ? [] : [value])), ...series.targets.map(({ value }) => value)]
  const { low, high } = scaleOf(values, series.unit)
  const years = [...readings, ...series.targets, ...series.breaks, { year }, { year: series.baselineYear }].map((one) => one.year)
  const first = Math.min(...years)
  const last = Math.max(...years, first + 1)
  const x = (of: number) => (of - first) / (last - first)
  const y = (of: number) => (of - low) / (high - low)
  const baselines = readings.filter((reading) => reading.role === 'area' && reading.year === series.baselineYear && reading.value !== null)
  const baseline = baselines.length === 1 ? (baselines[0]?.value ?? null) : null
  const breaks = series.breaks.toSorted((a, b) => a.year - b.year)
  return {
    ...{ code: series.code, name: series.name, way: series.direction, inferred: series.directionInferred },
    ...{ low: figureText(low, series.unit), high: figureText(high, series.unit), from: String(first), to: String(last) },
    lines: places.flatMap(({ of, role }) =>
      runs(of, breaks.map((one) => one.year)).map((run) => ({ role, points: run.map((reading) => ({ x: x(reading.year), y: y(reading.value) })) })),
    ),
    marks: [
      ...places.flatMap(({ of, role, shape }, at) => {
        const besides = (year: number) => places.slice(0, at).filter((place) => place.role === 'area' && place.of.some((reading) => reading.year === year && reading.value !== null)).length
        return of.flatMap(({ year, value, state }) =>
          value === null ? [] : [{ shape, x: x(year), y: y(value), provisional: state === 'provisional', beside: role === 'area' ? besides(year) : 0 }],
        )
      }),
      ...series.targets.map((target) => ({ shape: 'target' as const, x: x(target.year), y: y(target.value), provisional: false, beside: 0 })),
    ],
    absent: readings.filter(({ role, state }) => role === 'area' && state === 'missing').map((reading) => ({ x: x(reading.year) })),
    baseline: baseline === null ? null : { x: x(series.baselineYear), y: y(baseline) },
    breaks: breaks.map((one) => ({ x: x(one.year) })),
    key: [
      ...places.map(({ of, role, shape }) => ({ shape, text: newest(of, series), strong: role === 'area' })),
      ...series.targets.map((target) => ({ shape: 'target' as const, text: `Mål ${target.year}: ${figureText(target.value, series.unit)}`, strong: false })),
    ],
    notes: breaks.map((one) => `Brud i ${one.year}: ${one.note}`),
    alt: [
      ...places.map(({ place, of }) => `${place}: ${of.map((reading) => `${reading.label || reading.year} ${valueText(reading, series.unit)}`).join(', ')}.`),
      ...series.targets.map((target) => `Mål for ${target.year}: ${figureText(target.value, series.unit)}.`),
      ...breaks.map((one) => `Tallene fra ${one.year} kan ikke sammenlignes med dem før.`),
      ...(readings.length === 0 ? ['Ingen tal endnu.'] : []),
    ].join(' '),
  }
}

/** Points that a line may join: no year without a figure between them, and no break. */
function runs(readings: readonly Reading[], breaks: readonly number[]): { year: number; value: number }[][] {
  const found: { year: number; value: number }[][] = [[]]
  let before = -Infinity
  for (const { year, value } of readings) {
    const broken = breaks.some((at) => before < at && at <= year)
    if (value === null || broken) found.push([])
    if (value !== null) found.at(-1)?.push({ year, value })
    before = year
  }
  return found.filter((run) => run.length > 1)
}

function newest(readings: readonly Reading[], { baselineYear, unit }: IndicatorSeries): string {
  const last = readings.at(-1)
  if (last === undefined) return ''
  const begun = readings.find((reading) => reading.year === baselineYear)
  const from = begun === undefined || begun === last ? '' : `, fra ${valueText(begun, unit)} i ${begun.label || begun.year}`
  return `${last.place} ${last.label || last.year}: ${valueText(last, unit)}${from}`
}

/** Nothing counted, not counted, not to be counted, and not to be shown are four things. */
function valueText({ state, value }: Reading, unit: IndicatorUnit): string {
  if (state === 'missing') return 'ikke målt'
  if (state === 'notApplicable') return 'ikke relevant'
  if (state === 'hidden') return 'skjult, fordi der er få'
  return `${figureText(value ?? 0, unit)}${state === 'provisional' ? ' (foreløbigt)' : ''}`
}

/** What a scale shows at least: else a small difference fills the drawing. */
const LEAST_SPAN = { percent: 10, grade: 2, count: 1 } as const satisfies Record<IndicatorUnit, number>

/** Two round ends with all values between them; from 0 for counts, and where the values are near it. */
function scaleOf(values: readonly number[], unit: IndicatorUnit): { low: number; high: number } {
  if (values.length === 0) return { low: 0, high: LEAST_SPAN[unit] }
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const fromZero = least >= 0 && (unit === 'count' || least <= most * 0.6)
  const span = Math.max(LEAST_SPAN[unit], fromZero ? most : most - least)
  const step = roundStep(span / 2)
  const low = fromZero ? 0 : Math.floor((least - (span - (most - least)) / 2) / step) * step
  const high = Math.max(Math.ceil(most / step) * step, low + span)
  return unit === 'percent' && most <= 100 ? { low, high: Math.min(high, 100) } : { low, high }
}

/** 1, 2 or 5 times a power of ten, not under `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  return ([1, 2, 5, 10].find((times) => times * power >= least) ?? 10) * power
}
