import type { AgreementContent } from './agreement-content.ts'

/** An edition of an agreement: what it says, from which day, and the seal that shows if a letter was changed. */
export interface Edition {
  /** 1 for the agreement as first made. */
  number: number
  /** The first day on which it holds. */
  effectiveFrom: string
  /** Who decided it and where, in words; null for the first. */
  decision: string | null
  content: AgreementContent
  /** SHA-256, hexadecimal: of the content, number, day and the hash of the edition before. */
  hash: string
  previousHash: string | null
}
