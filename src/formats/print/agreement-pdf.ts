import type { Edition } from '@/src/domain/agreements/edition'
import { agreementDocument, type Plan } from '../agreement-document'
import { typstPdf } from './typst'

/**
 * An edition of an agreement as a PDF on A4, in Danish, to be signed. Same edition: same bytes. Throws a RangeError for days
 * that are no days.
 */
export function agreementPdf(edition: Edition, plan: Plan): Buffer {
  return typstPdf('src/formats/print/agreement.typ', agreementDocument(edition, plan))
}
