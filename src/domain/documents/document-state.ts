import type { LocalDate } from '../recurrence/series.ts'
import { addDays } from '../time/copenhagen.ts'

export type DocumentState = 'inForce' | 'dueSoon' | 'overdue' | 'missing'

/** So long before a day somebody should begin. */
const NOTICE_DAYS = 60

interface Kept {
  hasFile: boolean
  /** The day by which it must be there; null: none is set. */
  dueOn: LocalDate | null
  /** The last day on which it holds; null: until another takes its place. */
  validUntil: LocalDate | null
}

/** How a required document stands on a Danish day: overdue if it should be there or has run out, due soon 60 days before. */
export function documentState({ hasFile, dueOn, validUntil }: Kept, today: LocalDate): DocumentState {
  const limit = hasFile ? validUntil : dueOn
  if (limit !== null && limit < today) return 'overdue'
  if (limit !== null && limit <= addDays(today, NOTICE_DAYS)) return 'dueSoon'
  return hasFile ? 'inForce' : 'missing'
}
