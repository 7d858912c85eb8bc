import { hashOf } from '../audit/hash-of.ts'
import type { Edition } from './edition.ts'

/**
 * The seal of an edition: the SHA-256, in hexadecimal, of its content, number, first day and the previous edition's
 * hash.
 */
export function editionHash({
  number,
  effectiveFrom,
  content,
  previousHash,
}: Omit<Edition, 'hash' | 'decision'>): string {
  return hashOf({ number, effectiveFrom, content, previousHash })
}

/** Whether the edition's content still matches its seal. */
export function isSealIntact(edition: Edition): boolean {
  return edition.hash === editionHash(edition)
}
