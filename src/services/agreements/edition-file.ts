import type { Payload } from 'payload'
import type { Edition } from '@/payload-types'
import { isSealIntact } from '@/src/domain/agreements/edition-hash'
import { agreementPdf } from '@/src/formats/print/agreement-pdf'
import { agreementDocx } from '@/src/formats/tables/agreement-docx'
import { redactedBy } from '../redaction/redacted-by.ts'
import { editionFrom, planOf } from './editions.ts'

/**
 * An edition cannot be printed; the message says why. `seal`: its content is not what was sealed. `content`: its
 * content cannot be read.
 */
export class NotPrinted extends Error {
  constructor(
    readonly why: 'seal' | 'content',
    message: string,
  ) {
    super(message)
  }
}

/**
 * An edition as a PDF or Word file. Generated from its sealed content on each request, so that a file can never differ
 * from what the seal covers (or from what is left of it after a redaction, ADR 10). Throws `NotPrinted` if the seal is
 * broken or the content unreadable. The caller must check access.
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
