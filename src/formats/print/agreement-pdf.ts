import type { Edition } from '@/src/domain/agreements/edition'
import { agreementDocument, type Plan } from '../agreement-document'
import { typstPdf } from './typst'

/**
 * Renders an edition of an agreement as a PDF (A4, in Danish) for signing. Deterministic: the same edition gives the
 * same bytes. Throws a RangeError for invalid days.
 */
export function agreementPdf(edition: Edition, plan: Plan): Buffer {
  return typstPdf('src/formats/print/agreement.typ', agreementDocument(edition, plan))
}
