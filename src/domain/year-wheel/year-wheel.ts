import type { MilestoneState } from '../milestones/milestone-late.ts'
import type { LocalDate } from '../recurrence/series.ts'

/** What stands in the wheel of a year. */
export const WHEEL_KINDS = ['meeting', 'obligation', 'milestone', 'document'] as const
export type WheelKind = (typeof WHEEL_KINDS)[number]

export interface WheelItem {
  kind: WheelKind
  id: string
  what: string
  /** Whose it is: a function or a body; null: nobody is named. */
  who: string | null
  /** Null: the month is all that is known. */
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
  /** What belongs to the year, but to no month yet: it stands in the wheel's middle. */
  unplaced: WheelItem[]
}

/** Months as they are stored: `1` to `12`. */
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

type Placed = WheelItem & { months: readonly number[] }

/**
 * The wheel of a year. Meetings and obligations come back in their months; one without months stands in the middle until
 * somebody decides, and what is done once, in the year that it is due. A milestone stands where it ends, as exactly as it
 * was said: one of a whole year in the middle. A document stands where it is due, or where it runs out.
 */
export function yearWheel(year: number, { meetings, obligations, milestones, documents }: WheelContent): YearWheel {
  const inYear = (day: LocalDate | null): day is LocalDate => day !== null && Number(day.slice(0, 4)) === year
  const placed: Placed[] = [
    ...meetings.map(({ id, name, convenedBy, months }) => ({
      kind: 'meeting' as const,
      id,
      what: name,
      who: convenedBy,
      day: null,
      done: false,
      months: numbersOf(months),
    })),
    ...obligations.flatMap(({ id, what, who, frequency, dueOn, months }): Placed[] => {
      const item = { kind: 'obligation' as const, id, what, who, done: false }
      if (frequency !== 'once') return [{ ...item, day: null, months: numbersOf(months) }]
      return inYear(dueOn) ? [{ ...item, day: dueOn, months: [monthOf(dueOn)] }] : []
    }),
    ...milestones.flatMap(({ id, title, owner, to, precision, state }): Placed[] => {
      if (state === 'dropped' || !inYear(to)) return []
      const item = { kind: 'milestone' as const, id, what: title, who: owner, done: state === 'done' }
      return [{ ...item, day: precision === 'day' ? to : null, months: precision === 'year' ? [] : [monthOf(to)] }]
    }),
    ...documents.flatMap(({ id, title, responsible, dueOn, validUntil, hasFile }): Placed[] => {
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

/** Twelve at most, and each once, whatever is stored. */
function numbersOf(months: Months): number[] {
  return [...new Set(months.map(Number))].filter((month) => Number.isInteger(month) && month >= 1 && month <= 12)
}

function monthOf(day: LocalDate): number {
  return Number(day.slice(5, 7))
}

function itemOf({ kind, id, what, who, day, done }: Placed): WheelItem {
  return { kind, id, what, who, day, done }
}

/** What has a day by its day; then the rest, by kind and name. */
function inOrder(a: WheelItem, b: WheelItem): number {
  if (a.day !== b.day) return (a.day ?? '9999') < (b.day ?? '9999') ? -1 : 1
  const kind = WHEEL_KINDS.indexOf(a.kind) - WHEEL_KINDS.indexOf(b.kind)
  return kind !== 0 ? kind : a.what.localeCompare(b.what, 'da')
}
