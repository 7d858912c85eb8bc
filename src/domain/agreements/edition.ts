import type { AgreementContent } from './agreement-content.ts'

/** An edition of an agreement: its content, its first day, and a seal that reveals any change to the text. */
export interface Edition {
  /** 1 for the original agreement. */
  number: number
  /** The first day on which it is in force. */
  effectiveFrom: string
  /** Who decided it and where, in words; null for the first edition. */
  decision: string | null
  content: AgreementContent
  /** SHA-256, in hexadecimal, of the content, number, first day and the previous edition's hash. */
  hash: string
  previousHash: string | null
}
