import type { IndicatorSeries } from '../indicators/indicator.ts'

/**
 * The complete content of the board's page: shown on screen, printed, and frozen in a follow-up as what the board saw.
 */
export interface BoardPage {
  plan: string
  /** The Danish day it describes. */
  on: string
  goals: BoardGoal[]
  /** The changes since the last follow-up; `since` is null if there was none. */
  since: string | null
  changes: { on: string; what: string }[]
  /** `who`: the body or group by name, in Danish and English; a frozen page keeps the names of its day. */
  decisions: {
    what: string
    who: { da: string; en: string }
    kind: 'change' | 'measurement' | 'drift'
    href: string | null
  }[]
  evaluations: { title: string; year: number; by: string; summary: string; boardOnly: boolean }[]
  /** Agreements and documents in force. */
  documents: { title: string; detail: string; state: 'inForce' | 'dueSoon' | 'overdue' | 'missing' }[]
}

export interface BoardGoal {
  title: string
  /** The agreement that contains the goal: its code and title. */
  agreement: { code: string; title: string }
  indicators: IndicatorSeries[]
}
