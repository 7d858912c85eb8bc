import type { IndicatorUnit } from '../agreements/agreement-content.ts'
import type { PlaceRole } from '../areas/area.ts'
import type { LocalDate } from '../recurrence/series.ts'

/** Which direction is better: `up` if more is better. */
export type Direction = 'up' | 'down'

/** What a count counts. Participations must never feed a count of persons. */
export const COUNT_BASES = ['persons', 'participations', 'sessions'] as const
export type CountBasis = (typeof COUNT_BASES)[number]

/** How figures for parts of a year combine to the year's figure: added up, or the latest one. */
export const ACCUMULATIONS = ['sum', 'latest'] as const
export type Accumulation = (typeof ACCUMULATIONS)[number]

/** Null is never zero: `zero` was counted and found to be none, `missing` was not counted. */
export const VALUE_STATES = ['reported', 'provisional', 'zero', 'missing', 'notApplicable'] as const
export type ValueState = (typeof VALUE_STATES)[number]

/** `hidden`: counted, but withheld by `domain/disclosure`. It is never stored; it only appears in the public form. */
export type ReadingState = ValueState | 'hidden'

/** One figure of a series. */
export interface Reading {
  /** The Danish name of an area (`src/domain/areas`), unique among areas: the whole, one of its parts, or a comparator. */
  place: string
  role: PlaceRole
  /** The place is the plan's whole area, of which all other places with the role `area` are parts. */
  isWhole: boolean
  /** The places that it lies in, besides the whole: an afdeling's zone. Pages frozen before December 2026 have none. */
  within?: readonly string[]
  /** The year that gives its position in time. */
  year: number
  /** The period as displayed; may say more than the year: `2023/24`. */
  label: string
  /** The days covered, both inclusive; unknown for figures from the agreement. */
  span?: { from: LocalDate; to: LocalDate }
  state: ReadingState
  /** Null unless reported, provisional or zero. */
  value: number | null
  /** Set if the figure was computed from a count; both or neither. */
  numerator: number | null
  denominator: number | null
  source: string
  /** The day on which the figure was taken from its source; null if it came with the agreement. */
  extractedOn: string | null
  /** It is part of the public agreement, so hiding it would protect nothing. */
  agreed?: true
}

/** An indicator with its series, as tracked by the board and, where published, shown to everyone. */
export interface IndicatorSeries {
  code: string
  name: string
  unit: IndicatorUnit
  direction: Direction
  /** The direction is our interpretation of the goal; the source states none. */
  directionInferred: boolean
  /** Null unless the indicator is a count. */
  countBasis: CountBasis | null
  baselineYear: number
  readings: Reading[]
  targets: { year: number; value: number }[]
  /** Figures from this year on cannot be compared with earlier ones. */
  breaks: { year: number; note: string }[]
}
