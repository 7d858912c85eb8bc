import type { IndicatorSeries, Reading, ReadingState } from '@/src/domain/indicators/indicator'
import { comparable, isCounted } from '@/src/domain/indicators/places'
import { runs } from './runs'
import { scaleOf, ticksOf } from './scale'
import { AREA_SHAPES, COMPARATOR_SHAPES, type PlaceShape } from './shapes'

/** A place of a series, and the shape that represents it in the chart. */
export interface ChartPlace {
  place: string
  role: Reading['role']
  shape: PlaceShape
}

/** A position as fractions of the chart's width and height, from its lower left corner, between 0 and 1. */
interface Point {
  x: number
  y: number
}

/**
 * A series as a chart without words: the renderer adds them in the reader's language. Time runs from left to right in
 * all languages. `place` is an index into `chartPlaces`.
 */
export interface Chart {
  /** In pixels, independent of the width: the space for figures was computed for this height. */
  height: number
  years: { year: number; x: number }[]
  scale: { value: number; y: number }[]
  lines: { place: number; points: Point[]; aside: number }[]
  marks: Mark[]
  targets: (Point & { year: number; value: number; label: number | null })[]
  /** Years without a figure to show; never drawn as a point at 0. */
  blanks: {
    place: number
    year: number
    x: number
    aside: number
    state: Exclude<ReadingState, 'reported' | 'provisional' | 'zero'>
  }[]
  /** The baseline; null unless there is exactly one such figure. */
  baseline: Point | null
  /** Each line is drawn before the first year that cannot be compared with earlier ones. */
  breaks: { year: number; x: number }[]
}

interface Mark extends Point {
  place: number
  year: number
  value: number
  provisional: boolean
  /** Horizontal offset in pixels (negative: to the left), so that the parts of the area do not overlap. */
  aside: number
  /**
   * Vertical offset in pixels, downwards, from the centre of the mark to the centre of its label; null if there is no
   * room.
   */
  label: number | null
}

/** The narrowest chart, in pixels, in which labels must not overlap; a wider one has more room. */
const NARROWEST = { width: 256, height: 150 } as const
const ASIDE = 10
const LABEL_DISTANCE = 15
const LABEL = { width: 50, height: 14 }
const MARK = { width: 12, height: 12 }

/** Space for the labels of the scale on the left, and for half a label on the right. */
const INSET = { left: 0.25, right: 0.11 }
/** The minimum distance in pixels between the centres of two year labels. */
const YEAR_WIDTH = 40

/** Returns the places of a series, those of the area first, each group in order of appearance. */
export function chartPlaces({ readings }: IndicatorSeries): ChartPlace[] {
  return (['area', 'comparator'] as const).flatMap((role) => {
    const shapes = role === 'area' ? AREA_SHAPES : COMPARATOR_SHAPES
    const names = new Set(readings.filter((reading) => reading.role === role).map(({ place }) => place))
    return [...names].map((place, at): ChartPlace => ({ place, role, shape: shapes[at % shapes.length] ?? shapes[0] }))
  })
}

/**
 * Makes a chart of a series in its public form (`disclose`). The chart extends to `year`, so that a lack of recent
 * measurements is visible. A count for part of a year is left out, as it is not comparable with a full year's.
 */
export function chartOf(series: IndicatorSeries, year: number): Chart {
  const places = chartPlaces(series)
  const readings = places.map(({ role, place }) => [
    ...new Map(comparable(series, role, place).map((one) => [one.year, one])).values(),
  ])
  const counted = readings.map((ofPlace) => ofPlace.filter(isCounted))
  const scale = scaleOf(
    [...counted.flat(), ...series.targets].map(({ value }) => value),
    series.unit,
  )
  const years = [...readings.flat(), ...series.targets, { year }, { year: series.baselineYear }].map((one) => one.year)
  const first = Math.min(...years)
  const last = Math.max(...years, first + 1)
  const x = (of: number) => INSET.left + (1 - INSET.left - INSET.right) * ((of - first) / (last - first))
  const y = (of: number) => (of - scale.low) / (scale.high - scale.low)
  const breaks = series.breaks.filter((one) => first < one.year && one.year <= last).toSorted((a, b) => a.year - b.year)
  const parts = places.filter(({ role }) => role === 'area').length
  const aside = (at: number) => (at < parts ? ASIDE * (at - (parts - 1) / 2) : 0)
  const marks = counted.flatMap((ofPlace, place) =>
    ofPlace.map((one): Mark => ({
      place,
      year: one.year,
      value: one.value,
      x: x(one.year),
      y: y(one.value),
      provisional: one.state === 'provisional',
      aside: aside(place),
      label: null,
    })),
  )
  const targets = series.targets.map(({ year: of, value }) => ({ year: of, value, x: x(of), y: y(value), label: null }))
  const atStart = marks.filter((mark) => places[mark.place]?.role === 'area' && mark.year === series.baselineYear)
  const labels = labelPlaces([...marks, ...targets.map((target) => ({ ...target, aside: 0 }))])
  return {
    height: NARROWEST.height,
    years: yearTicks(first, last).map((of) => ({ year: of, x: x(of) })),
    scale: ticksOf(scale).map((value) => ({ value, y: y(value) })),
    lines: readings.flatMap((ofPlace, place) =>
      runs(
        ofPlace,
        breaks.map((one) => one.year),
      ).map((run) => ({ place, aside: aside(place), points: run.map((one) => ({ x: x(one.year), y: y(one.value) })) })),
    ),
    marks: marks.map((mark, at) => ({ ...mark, label: labels[at] ?? null })),
    targets: targets.map((target, at) => ({ ...target, label: labels[marks.length + at] ?? null })),
    blanks: readings.flatMap((ofPlace, place) =>
      ofPlace.flatMap(({ year: of, state }) =>
        state === 'missing' || state === 'hidden' || state === 'notApplicable'
          ? [{ place, year: of, x: x(of), aside: aside(place), state }]
          : [],
      ),
    ),
    baseline: atStart.length === 1 && atStart[0] !== undefined ? { x: atStart[0].x, y: atStart[0].y } : null,
    breaks: breaks.map((one) => ({ year: one.year, x: x(one.year - 0.5) })),
  }
}

/** The first and the last year, and as many evenly spaced years between as fit. */
function yearTicks(first: number, last: number): number[] {
  const ofYear = (NARROWEST.width * (1 - INSET.left - INSET.right)) / (last - first)
  const step = Math.ceil(YEAR_WIDTH / ofYear)
  const years = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => first + at * step)
  return [...years.filter((year) => year === first || (last - year) * ofYear >= YEAR_WIDTH), last]
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Places labels for the newest figures first. If space is short, older ones get none; they are in the table. */
function labelPlaces(marks: readonly (Point & { year: number; aside: number })[]): (number | null)[] {
  const middles = marks.map(({ x, y, aside }) => ({ x: x * NARROWEST.width + aside, y: (1 - y) * NARROWEST.height }))
  const own = middles.map((middle) => ({ ...middle, ...MARK }))
  const written: Box[] = []
  const found: (number | null)[] = marks.map(() => null)
  const order = [...marks.keys()].sort((a, b) => (marks[b]?.year ?? 0) - (marks[a]?.year ?? 0))
  for (const at of order) {
    const middle = middles[at]
    if (middle === undefined) continue
    const isHighest = marks.every(
      (other, index) => other.year !== marks[at]?.year || (middles[index]?.y ?? 0) >= middle.y,
    )
    for (const below of isHighest ? [-LABEL_DISTANCE, LABEL_DISTANCE] : [LABEL_DISTANCE, -LABEL_DISTANCE]) {
      const box = { x: middle.x, y: middle.y + below, ...LABEL }
      const isWithin = box.x + LABEL.width / 2 <= NARROWEST.width
      if (
        !isWithin ||
        written.some((other) => overlap(box, other)) ||
        own.some((other, index) => index !== at && overlap(box, other))
      )
        continue
      written.push(box)
      found[at] = below
      break
    }
  }
  return found
}

function overlap(one: Box, other: Box): boolean {
  return (
    Math.abs(one.x - other.x) * 2 < one.width + other.width && Math.abs(one.y - other.y) * 2 < one.height + other.height
  )
}
