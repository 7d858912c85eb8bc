import type { MilestoneState } from '../milestones/milestone-late.ts'
import type { LocalDate } from '../recurrence/series.ts'

/** The kinds of item in a year wheel. */
export const WHEEL_KINDS = ['meeting', 'obligation', 'milestone', 'document'] as const
export type WheelKind = (typeof WHEEL_KINDS)[number]

export interface WheelItem {
  kind: WheelKind
  id: string
  what: string
  /** The responsible function or body; null if none is named. */
  who: string | null
  /** Null if only the month is known. */
  day: LocalDate | null
  done: boolean
}

interface WheelMonth {
  /** 1 to 12. */
  month: number
  items: WheelItem[]
}

export interface YearWheel {
  year: number
  /** All twelve. */
  months: WheelMonth[]
  /** Items of the year without a month; shown in the middle of the wheel. */
  unplaced: WheelItem[]
}

/** Months as stored: `1` to `12`. */
type Months = readonly string[]
type Frequency = 'ongoing' | 'yearly' | 'onRequest' | 'once'
type Precision = 'day' | 'month' | 'season' | 'year'

export interface WheelContent {
  meetings: readonly { id: string; name: string; convenedBy: string | null; months: Months }[]
  obligations: readonly {
    id: string
    what: string
    who: string
    frequency: Frequency
    dueOn: LocalDate | null
    months: Months
  }[]
  milestones: readonly {
    id: string
    title: string
    owner: string | null
    to: LocalDate | null
    precision: Precision
    state: MilestoneState
  }[]
  documents: readonly {
    id: string
    title: string
    responsible: string | null
    dueOn: LocalDate | null
    validUntil: LocalDate | null
    hasFile: boolean
  }[]
}

type DatedItem = WheelItem & { months: readonly number[] }

/**
 * Returns the wheel of a year. Meetings and obligations recur in their months; without months they are in the middle
 * until somebody decides. A one-off obligation appears in the year it is due. A milestone is at its end date, as
 * precisely as it was given; with year precision it is in the middle. A document is at its due date, or at its expiry
 * date.
 */
export function yearWheel(year: number, { meetings, obligations, milestones, documents }: WheelContent): YearWheel {
  const inYear = (day: LocalDate | null): day is LocalDate => day !== null && Number(day.slice(0, 4)) === year
  const placed: DatedItem[] = [
    ...meetings.map(({ id, name, convenedBy, months }) => ({
      kind: 'meeting' as const,
      id,
      what: name,
      who: convenedBy,
      day: null,
      done: false,
      months: numbersOf(months),
    })),
    ...obligations.flatMap(({ id, what, who, frequency, dueOn, months }): DatedItem[] => {
      const item = { kind: 'obligation' as const, id, what, who, done: false }
      if (frequency !== 'once') return [{ ...item, day: null, months: numbersOf(months) }]
      return inYear(dueOn) ? [{ ...item, day: dueOn, months: [monthOf(dueOn)] }] : []
    }),
    ...milestones.flatMap(({ id, title, owner, to, precision, state }): DatedItem[] => {
      if (state === 'dropped' || !inYear(to)) return []
      const item = { kind: 'milestone' as const, id, what: title, who: owner, done: state === 'done' }
      return [{ ...item, day: precision === 'day' ? to : null, months: precision === 'year' ? [] : [monthOf(to)] }]
    }),
    ...documents.flatMap(({ id, title, responsible, dueOn, validUntil, hasFile }): DatedItem[] => {
      const day = hasFile ? validUntil : dueOn
      return inYear(day)
        ? [{ kind: 'document', id, what: title, who: responsible, day, done: false, months: [monthOf(day)] }]
        : []
    }),
  ]
  return {
    year,
    months: Array.from({ length: 12 }, (_, index) => ({
      month: index + 1,
      items: placed
        .filter(({ months }) => months.includes(index + 1))
        .map(itemOf)
        .sort(inOrder),
    })),
    unplaced: placed
      .filter(({ months }) => months.length === 0)
      .map(itemOf)
      .sort(inOrder),
  }
}

/** Valid month numbers without duplicates, whatever is stored. */
function numbersOf(months: Months): number[] {
  return [...new Set(months.map(Number))].filter((month) => Number.isInteger(month) && month >= 1 && month <= 12)
}

function monthOf(day: LocalDate): number {
  return Number(day.slice(5, 7))
}

function itemOf({ kind, id, what, who, day, done }: DatedItem): WheelItem {
  return { kind, id, what, who, day, done }
}

/** Items with a day first, by day; then the rest by kind and name. */
function inOrder(a: WheelItem, b: WheelItem): number {
  if (a.day !== b.day) return (a.day ?? '9999') < (b.day ?? '9999') ? -1 : 1
  const kind = WHEEL_KINDS.indexOf(a.kind) - WHEEL_KINDS.indexOf(b.kind)
  return kind !== 0 ? kind : a.what.localeCompare(b.what, 'da')
}
