import { hashOf } from '../audit/hash-of.ts'
import type { Edition } from './edition.ts'

/** The seal of an edition: SHA-256, hexadecimal, of its content, number, first day and the hash of the edition before. */
export function editionHash({
  number,
  effectiveFrom,
  content,
  previousHash,
}: Omit<Edition, 'hash' | 'decision'>): string {
  return hashOf({ number, effectiveFrom, content, previousHash })
}

/** Whether an edition says what it said when it was sealed. */
export function isSealIntact(edition: Edition): boolean {
  return edition.hash === editionHash(edition)
}
