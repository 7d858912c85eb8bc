import type { WheelKind, YearWheel } from './year-wheel.ts'

/**
 * A year wheel as positions within a circle of radius 1 around the origin; y grows downwards, January begins at the
 * top.
 */
export interface WheelDrawing {
  sectors: {
    month: number
    /** The sector's outline between the radii `INNER` and 1, as the `d` of an SVG path. */ path: string
    label: Point
  }[]
  marks: (Point & {
    month: number
    kind: WheelKind
    done: boolean
    /** As in the list: numbered through the year, from 1. */ number: number
  })[]
}

interface Point {
  x: number
  y: number
}

/** The radius of the middle circle. */
export const INNER = 0.34
/** The radius of the month names. */
const LABEL = 0.92
/** The radii of the rows of marks, from the outside in. */
const ROWS = [0.77, 0.62, 0.47]
const MONTHS = 12

/**
 * Returns the wheel's sectors and marks. Marks are spread evenly over the rows of their month, however many there are.
 */
export function wheelDrawing({ months }: Pick<YearWheel, 'months'>): WheelDrawing {
  const numbers = numbered(months.map(({ items }) => items.length))
  return {
    sectors: months.map(({ month }) => ({ month, path: sector(month), label: at(LABEL, middleOf(month)) })),
    marks: months.flatMap(({ month, items }, index) =>
      items.map(({ kind, done }, place) => ({
        month,
        kind,
        done,
        number: (numbers[index] ?? 0) + place,
        ...markPlace(month, place, items.length),
      })),
    ),
  }
}

/** Returns the first number of each month. */
function numbered(counts: readonly number[]): number[] {
  let next = 1
  return counts.map((count) => {
    const first = next
    next += count
    return first
  })
}

/** In turns of the wheel (0 to 1). */
function middleOf(month: number): number {
  return (month - 0.5) / MONTHS
}

function markPlace(month: number, place: number, count: number): Point {
  const perRow = Math.max(2, Math.ceil(count / ROWS.length))
  const row = Math.floor(place / perRow)
  const inRow = Math.min(perRow, count - row * perRow)
  const share = ((place % perRow) + 0.5) / inRow
  return at(ROWS[row] ?? INNER, (month - 1 + 0.1 + 0.8 * share) / MONTHS)
}

function sector(month: number): string {
  const [from, to] = [(month - 1) / MONTHS, month / MONTHS]
  const [a, b, c, d] = [at(1, from), at(1, to), at(INNER, to), at(INNER, from)].map(({ x, y }) => `${x} ${y}`)
  return `M${a ?? ''}A1 1 0 0 1 ${b ?? ''}L${c ?? ''}A${INNER} ${INNER} 0 0 0 ${d ?? ''}Z`
}

function at(radius: number, turn: number): Point {
  const angle = turn * 2 * Math.PI
  return { x: round(radius * Math.sin(angle)), y: round(-radius * Math.cos(angle)) }
}

/** Rounded, so that the drawing is identical on every machine. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000 + 0
}
