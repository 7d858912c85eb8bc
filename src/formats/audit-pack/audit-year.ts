import type { Edition } from '@/src/domain/agreements/edition'
import type { BoardPage } from '@/src/domain/board/board-page'
import type { CountBasis, ValueState } from '@/src/domain/indicators/indicator'

/** What an auditor is given for one year. Texts are Danish, days are Danish days. */
export interface AuditYear {
  year: number
  plan: string
  followUps: FollowUpOfYear[]
  decisions: DecisionOfYear[]
  /** Of each agreement those that were in force on a day of the year. */
  editions: EditionOfYear[]
  indicators: {
    code: string
    name: string
    definition: string
    source: string
    method: string
    limitation: string
    unit: string
    countBasis: CountBasis | null
    baselineYear: number
  }[]
  measurements: MeasurementOfYear[]
  /** The last entry of the audit log in the year: with it, entries cut off later show. Null: there was none. */
  auditEnd: { seq: number; at: string; hash: string } | null
}

export interface FollowUpOfYear {
  title: string
  date: string
  meeting: string
  status: string
  conclusions: string
  decisions: string[]
  openPoints: { text: string; owner: string; dueOn: string | null }[]
  /** As it was stored, and its seal. */
  seen: unknown
  seenHash: string
  /** Null: what was stored is no page, or nothing was. */
  page: BoardPage | null
  /** The entry of the audit log that took words out of it; null: none did. */
  redactedBy: number | null
  /** When the board accepted it, from the audit log; null: it has not. */
  accepted: { at: string; seq: number; hash: string } | null
}

export interface DecisionOfYear {
  title: string
  agreement: string
  status: 'decided' | 'awaitingFund' | 'rejected'
  on: string
  by: string
  meeting: string
  amountDkk: number | null
  why: string
  answer: string
  fundReference: string
  effectiveFrom: string
  /** The edition that it became, `UL-3`; null: none. */
  edition: string | null
}

export interface EditionOfYear {
  key: string
  /** Its content as it was stored, whatever that is. */
  edition: Omit<Edition, 'content'> & { content: unknown }
  /** Null: the content cannot be read. */
  title: string | null
  /** As of a follow-up. */
  redactedBy: number | null
  /** Made from its content; null: its seal does not hold, or it cannot be read. */
  pdf: Buffer | null
  docx: Buffer | null
}

export interface MeasurementOfYear {
  indicator: string
  name: string
  unit: string
  period: string
  place: string
  role: string
  state: ValueState
  value: number | null
  numerator: number | null
  denominator: number | null
  status: string
  source: string
  extractedOn: string | null
  comment: string
  /** The evidence that is kept: its name and SHA-256 (or that it is gone). The file itself stays where it is. */
  evidence: { name: string; sha256: string } | null
  /** What the logbook said when the period was closed, with the entries that it was reckoned from, and the seal over both. */
  frozen: { sum: number; entries: unknown; hash: string } | null
}
