import type { IndicatorUnit } from '@/src/domain/agreements/agreement-content'
import type { IndicatorSeries, Reading } from '@/src/domain/indicators/indicator'
import { runs } from '../charts/runs'
import { scaleOf } from '../charts/scale'
import { AREA_SHAPES } from '../charts/shapes'
import { formatFigure } from '@/src/i18n/format'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { type AdminLanguage, type Phrase, sayIn } from '@/src/i18n/admin/words'

/** Comparators are always an open square. */
type Shape = (typeof AREA_SHAPES)[number] | 'square' | 'target'

/**
 * An indicator as a small chart with the words beside it. Positions are fractions of the chart's width and height, from
 * its lower left corner, between 0 and 1; the template decides on place and size.
 */
export interface SmallMultiple {
  code: string
  name: string
  way: 'up' | 'down'
  /** The direction is our interpretation of the goal. */
  inferred: boolean
  /** The labels at the ends of the axes. */
  low: string
  high: string
  from: string
  to: string
  lines: { role: Reading['role']; points: { x: number; y: number }[] }[]
  /** `beside`: how many marks of the same year, for other parts of the area, come before it in the row. */
  marks: { shape: Shape; x: number; y: number; provisional: boolean; beside: number }[]
  /** Years in which a figure of the area is missing. */
  absent: { x: number }[]
  /** The baseline, drawn from there to the right; null unless there is exactly one such figure. */
  baseline: { x: number; y: number } | null
  breaks: { x: number }[]
  /** The latest figure of each place, and the targets, in words. */
  key: { shape: Shape; text: string; strong: boolean }[]
  notes: string[]
  /** The alternative text of the chart. */
  alt: string
}

const ABSENT = {
  missing: 'not measured',
  notApplicable: 'not applicable',
  hidden: 'hidden to protect people',
} as const satisfies Record<string, Phrase>

/** Makes the small chart of a series. It extends to `year`, so that a lack of recent measurements is visible. */
export function smallMultiple(
  series: IndicatorSeries,
  year: number,
  language: AdminLanguage = SOURCE_LOCALE,
): SmallMultiple {
  const say = sayIn(language)
  const text = (value: number) => formatFigure(value, series.unit, language)
  const readings = series.readings.toSorted((a, b) => a.year - b.year)
  const places = (['area', 'comparator'] as const).flatMap((role) => {
    const ofRole = readings.filter((reading) => reading.role === role)
    return [...new Set(ofRole.map(({ place }) => place))].map((place, at) => ({
      ...{ place, role, of: ofRole.filter((reading) => reading.place === place) },
      shape: role === 'area' ? (AREA_SHAPES[at % AREA_SHAPES.length] ?? 'circle') : ('square' as const),
    }))
  })
  const values = [
    ...readings.flatMap(({ value }) => (value === null ? [] : [value])),
    ...series.targets.map(({ value }) => value),
  ]
  const { low, high } = scaleOf(values, series.unit)
  const years = [...readings, ...series.targets, ...series.breaks, { year }, { year: series.baselineYear }].map(
    (one) => one.year,
  )
  const first = Math.min(...years)
  const last = Math.max(...years, first + 1)
  const x = (of: number) => (of - first) / (last - first)
  const y = (of: number) => (of - low) / (high - low)
  const baselines = readings.filter(
    (reading) => reading.role === 'area' && reading.year === series.baselineYear && reading.value !== null,
  )
  const baseline = baselines.length === 1 ? (baselines[0]?.value ?? null) : null
  const breaks = series.breaks.toSorted((a, b) => a.year - b.year)
  return {
    ...{ code: series.code, name: series.name, way: series.direction, inferred: series.directionInferred },
    ...{ low: text(low), high: text(high), from: String(first), to: String(last) },
    lines: places.flatMap(({ of, role }) =>
      runs(
        of,
        breaks.map((one) => one.year),
      ).map((run) => ({ role, points: run.map((reading) => ({ x: x(reading.year), y: y(reading.value) })) })),
    ),
    marks: [
      ...places.flatMap(({ of, role, shape }, at) => {
        const besides = (year: number) =>
          places
            .slice(0, at)
            .filter(
              (place) =>
                place.role === 'area' && place.of.some((reading) => reading.year === year && reading.value !== null),
            ).length
        return of.flatMap(({ year, value, state }) =>
          value === null
            ? []
            : [
                {
                  shape,
                  x: x(year),
                  y: y(value),
                  provisional: state === 'provisional',
                  beside: role === 'area' ? besides(year) : 0,
                },
              ],
        )
      }),
      ...series.targets.map((target) => ({
        shape: 'target' as const,
        x: x(target.year),
        y: y(target.value),
        provisional: false,
        beside: 0,
      })),
    ],
    absent: readings
      .filter(({ role, state }) => role === 'area' && state === 'missing')
      .map((reading) => ({ x: x(reading.year) })),
    baseline: baseline === null ? null : { x: x(series.baselineYear), y: y(baseline) },
    breaks: breaks.map((one) => ({ x: x(one.year) })),
    key: [
      ...places.map(({ of, role, shape }) => ({ shape, text: newest(of, series, language), strong: role === 'area' })),
      ...series.targets.map((target) => ({
        shape: 'target' as const,
        text: say('Target {{year}}: {{value}}', { year: target.year, value: text(target.value) }),
        strong: false,
      })),
    ],
    notes: breaks.map((one) => say('Break in {{year}}: {{note}}', { year: one.year, note: one.note })),
    alt: [
      ...places.map(
        ({ place, of }) =>
          `${place}: ${of.map((reading) => `${reading.label || reading.year} ${valueText(reading, series.unit, language)}`).join(', ')}.`,
      ),
      ...series.targets.map((target) =>
        say('Target for {{year}}: {{value}}.', { year: target.year, value: text(target.value) }),
      ),
      ...breaks.map((one) => say('Figures from {{year}} on cannot be compared with those before.', { year: one.year })),
      ...(readings.length === 0 ? [say('No figures yet.')] : []),
    ].join(' '),
  }
}

function newest(
  readings: readonly Reading[],
  { baselineYear, unit }: IndicatorSeries,
  language: AdminLanguage,
): string {
  const last = readings.at(-1)
  if (last === undefined) return ''
  const begun = readings.find((reading) => reading.year === baselineYear)
  const from =
    begun === undefined || begun === last
      ? ''
      : sayIn(language)(', from {{value}} in {{at}}', {
          value: valueText(begun, unit, language),
          at: begun.label || begun.year,
        })
  return `${last.place} ${last.label || last.year}: ${valueText(last, unit, language)}${from}`
}

/** Formats a reading. Zero, missing, not applicable and hidden are different things, and get different texts. */
export function valueText(
  { state, value }: Pick<Reading, 'state' | 'value'>,
  unit: IndicatorUnit,
  language: AdminLanguage,
): string {
  const say = sayIn(language)
  if (state === 'missing' || state === 'notApplicable' || state === 'hidden') return say(ABSENT[state])
  return `${formatFigure(value ?? 0, unit, language)}${state === 'provisional' ? say(' (provisional)') : ''}`
}
