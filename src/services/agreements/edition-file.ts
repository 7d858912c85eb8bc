import type { Payload } from 'payload'
import type { Edition } from '@/payload-types'
import { isSealIntact } from '@/src/domain/agreements/edition-hash'
import { agreementPdf } from '@/src/formats/print/agreement-pdf'
import { agreementDocx } from '@/src/formats/tables/agreement-docx'
import { redactedBy } from '../redaction/redacted-by.ts'
import { editionFrom, planOf } from './editions.ts'

/** Why an edition is not put on paper, in a sentence. `seal`: it says something else than was sealed. `content`: what it says cannot be read. */
export class NotPrinted extends Error {
  constructor(
    readonly why: 'seal' | 'content',
    message: string,
  ) {
    super(message)
  }
}

/**
 * An edition as PDF or Word file, made from its sealed content whenever it is asked for: two at once cannot be exchanged, and what is on
 * paper is what the seal is over, or what is left of it where words were taken out (ADR 10). Throws `NotPrinted` if it is neither, or cannot be read. Who
 * may read it is asked by the caller.
 */
export async function editionFile(
  payload: Payload,
  stored: Edition,
  kind: 'pdf' | 'docx',
): Promise<{ name: string; bytes: Buffer }> {
  const edition = editionFrom(stored)
  if (edition === null)
    throw new NotPrinted(
      'content',
      `Edition ${stored.key} cannot be read: what is stored is no agreement. Nothing is printed from it.`,
    )
  if (!isSealIntact(edition) && (await redactedBy(payload, 'editions', stored.id)) === null)
    throw new NotPrinted(
      'seal',
      `The seal of edition ${stored.key} does not hold: it says something else than was decided. Nothing is printed from it.`,
    )
  const plan = await planOf(payload)
  return {
    name: `aftale-${stored.key}.${kind}`,
    bytes: kind === 'pdf' ? agreementPdf(edition, plan) : await agreementDocx(edition, plan),
  }
}
