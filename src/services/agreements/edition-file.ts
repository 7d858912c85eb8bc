import type { Payload } from 'payload'
import type { Edition } from '@/payload-types'
import { isSealIntact } from '@/src/domain/agreements/edition-hash'
import { agreementPdf } from '@/src/formats/print/agreement-pdf'
import { agreementDocx } from '@/src/formats/tables/agreement-docx'
import { redactedBy } from '../redaction/redacted-by.ts'
import { editionFrom, planOf } from './editions.ts'

/** What an edition says now is not what was sealed. */
export class BrokenSeal extends Error {}

/**
 * An edition as PDF or Word file, made from its sealed content whenever it is asked for: two at once cannot be exchanged, and what is on
 * paper is what the seal is over, or what is left of it where words were taken out (ADR 10). Throws `BrokenSeal` if it is neither. Who
 * may read it is asked by the caller.
 */
export async function editionFile(
  payload: Payload,
  stored: Edition,
  kind: 'pdf' | 'docx',
): Promise<{ name: string; bytes: Buffer }> {
  const edition = editionFrom(stored)
  if (!isSealIntact(edition) && (await redactedBy(payload, 'editions', stored.id)) === null)
    throw new BrokenSeal(
      `The seal of edition ${stored.key} does not hold: it says something else than was decided. Nothing is printed from it.`,
    )
  const plan = await planOf(payload)
  return {
    name: `aftale-${stored.key}.${kind}`,
    bytes: kind === 'pdf' ? agreementPdf(edition, plan) : await agreementDocx(edition, plan),
  }
}
