import type { IndicatorUnit } from '../agreements/agreement-content.ts'
import type { LocalDate } from '../recurrence/series.ts'

/** How a figure is to move: `up` where more is better. */
export type Direction = 'up' | 'down'

/** What a count counts. Participations may never feed a count of persons. */
export const COUNT_BASES = ['persons', 'participations', 'sessions'] as const
export type CountBasis = (typeof COUNT_BASES)[number]

/** How the figures of parts of a year make the year's: added up, or the last stands. */
export const ACCUMULATIONS = ['sum', 'latest'] as const
export type Accumulation = (typeof ACCUMULATIONS)[number]

/** Null is never zero: `zero` was counted and found none, `missing` was not counted. */
export const VALUE_STATES = ['reported', 'provisional', 'zero', 'missing', 'notApplicable'] as const
export type ValueState = (typeof VALUE_STATES)[number]

/** `hidden`: counted, but kept back by `domain/disclosure`. Nobody stores it; it is what others see. */
export type ReadingState = ValueState | 'hidden'

/** One figure of a series. */
export interface Reading {
  /** The area, or one of its parts, or who it is compared with. */
  place: string
  role: 'area' | 'comparator'
  /** The year, by which it is placed in time. */
  year: number
  /** How the period is written, where that is more than the year: `2023/24`. */
  label: string
  /** The days that it covers, both inclusive; unknown where it came with the agreement. */
  span?: { from: LocalDate; to: LocalDate }
  state: ReadingState
  /** Null unless reported, provisional or zero. */
  value: number | null
  /** Where the figure was reckoned from a count; both or neither. */
  numerator: number | null
  denominator: number | null
  source: string
  /** The day that the figure was taken from its source; null: with the agreement. */
  extractedOn: string | null
  /** It stands in the agreement, which is public: to hide it would protect nothing. */
  agreed?: true
}

/** An indicator with its series, as it is followed by the board and, where published, by all. */
export interface IndicatorSeries {
  code: string
  name: string
  unit: IndicatorUnit
  direction: Direction
  /** The direction is our reading of the goal; the source states none. */
  directionInferred: boolean
  /** Null unless it counts. */
  countBasis: CountBasis | null
  baselineYear: number
  readings: Reading[]
  targets: { year: number; value: number }[]
  /** From this year on, figures cannot be compared with those before. */
  breaks: { year: number; note: string }[]
}
