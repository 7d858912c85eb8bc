import type { LocalDate } from '../recurrence/series.ts'

export type MilestoneState = 'planned' | 'underway' | 'done' | 'dropped'

/** Whether a milestone should have been reached before a Danish day. A milestone without a date is never late. */
export function isLate({ state, to }: { state: MilestoneState; to: LocalDate | null }, today: LocalDate): boolean {
  return (state === 'planned' || state === 'underway') && to !== null && to < today
}
