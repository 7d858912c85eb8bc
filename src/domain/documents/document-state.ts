import type { LocalDate } from '../recurrence/series.ts'
import { addDays } from '../time/copenhagen.ts'

export type DocumentState = 'inForce' | 'dueSoon' | 'overdue' | 'missing'

/** Days before the deadline at which work should begin. */
const NOTICE_DAYS = 60

interface DocumentDates {
  hasFile: boolean
  /** The day by which it must exist; null if none is set. */
  dueOn: LocalDate | null
  /** The last day on which it is valid; null if it is valid until replaced. */
  validUntil: LocalDate | null
}

/**
 * The state of a required document on a Danish day: overdue if it is missing or has expired, due soon from 60 days
 * before.
 */
export function documentState({ hasFile, dueOn, validUntil }: DocumentDates, today: LocalDate): DocumentState {
  const limit = hasFile ? validUntil : dueOn
  if (limit !== null && limit < today) return 'overdue'
  if (limit !== null && limit <= addDays(today, NOTICE_DAYS)) return 'dueSoon'
  return hasFile ? 'inForce' : 'missing'
}
