import type { IndicatorSeries } from '../indicators/indicator.ts'

/** What the board looks at, whole: shown on one page, printed, and frozen in a follow-up as what was seen. */
export interface BoardPage {
  plan: string
  /** The Danish day that it shows. */
  on: string
  goals: BoardGoal[]
  /** What changed since the last follow-up; `since` null: there was none. */
  since: string | null
  changes: { on: string; what: string }[]
  decisions: { what: string; who: string; kind: 'change' | 'measurement' | 'drift'; href: string | null }[]
  evaluations: { title: string; year: number; by: string; summary: string; boardOnly: boolean }[]
  /** Agreements and documents in force. */
  documents: { title: string; detail: string; state: 'inForce' | 'dueSoon' | 'overdue' | 'missing' }[]
}

export interface BoardGoal {
  title: string
  /** The agreement it stands in: its code and title. */
  agreement: { code: string; title: string }
  indicators: IndicatorSeries[]
}
