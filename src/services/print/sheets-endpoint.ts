import { APIError, type Endpoint } from 'payload'
import { isStaff } from '@/src/cms/access/roles'
import { fileResponse } from '@/src/cms/file-response'
import { loadPrintRun } from './load-print-run.ts'
import { printRunPdf } from '@/src/formats/print/print-run'
import { languageOf, sayIn } from '@/src/i18n/admin/words'

const UNAUTHORIZED = 401
const NOT_FOUND = 404
const CONFLICT = 409

/** `GET /api/print-runs/:id/opslag.pdf`: the cover and all sheets of a run, each place with its own code. */
export const sheetsEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/opslag.pdf',
  method: 'get',
  handler: async (req) => {
    const { payload, user, routeParams, i18n, t } = req
    if (!isStaff(user)) throw new APIError(t('error:unauthorized'), UNAUTHORIZED)
    const run = await payload.findByID({
      collection: 'print-runs',
      id: String(routeParams?.id),
      overrideAccess: false,
      user,
      depth: 0,
      disableErrors: true,
    })
    if (run === null) throw new APIError(t('error:notFound'), NOT_FOUND)
    if ((run.stairwells ?? []).length === 0) {
      throw new APIError(sayIn(languageOf(i18n))('First write where it will hang, and save.'), CONFLICT)
    }
    const printed = await loadPrintRun(run, req, new Date())
    if (printed === null) throw new APIError(t('error:notFound'), NOT_FOUND)
    return fileResponse({ name: 'opslag.pdf', type: 'application/pdf', bytes: printRunPdf(printed) })
  },
}
