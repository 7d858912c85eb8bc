import type { Edition } from '@/src/domain/agreements/edition'
import type { BoardPage } from '@/src/domain/board/board-page'
import type { CountBasis, ValueState } from '@/src/domain/indicators/indicator'

/** An auditor's material for one year. Texts are in Danish, days are Danish days. */
export interface AuditYear {
  year: number
  plan: string
  followUps: FollowUpOfYear[]
  decisions: DecisionOfYear[]
  /** For each agreement, the editions that were in force on any day of the year. */
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
  /**
   * The last entry of the audit log up to the end of the year; reveals if entries are cut off later. Null if there is
   * none.
   */
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
  /** The stored content, unchanged, and its seal. */
  seen: unknown
  seenHash: string
  /** Null if the stored content is not a valid page, or is missing. */
  page: BoardPage | null
  /** The audit log entry that removed words from it; null if none did. */
  redactedBy: number | null
  /** When the board accepted it, from the audit log; null if it has not. */
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
  /** The resulting edition, `UL-3`; null if none. */
  edition: string | null
}

export interface EditionOfYear {
  key: string
  /** The stored content, unchanged, even if invalid. */
  edition: Omit<Edition, 'content'> & { content: unknown }
  /** Null if the content cannot be read. */
  title: string | null
  /** The audit log entry that removed words from it; null if none did. */
  redactedBy: number | null
  /** Generated from the content; null if its seal is broken, or it cannot be read. */
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
  /** The stored evidence: its name and SHA-256 (or a note that it is gone). The file itself is not included. */
  evidence: { name: string; sha256: string } | null
  /** The logbook's sum when the period was closed, the entries it was computed from, and the seal over both. */
  frozen: { sum: number; entries: unknown; hash: string } | null
}
