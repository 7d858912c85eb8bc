import { APIError, type Endpoint } from 'payload'
import { hasRole } from '@/src/cms/access/roles'
import { inTransaction, writer } from '@/src/cms/write'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { loadPrintRuns } from './load-print-runs.ts'

const FORBIDDEN = 403
const NOT_FOUND = 404

/**
 * `POST /api/newsletters/:id/print-runs`: makes a run for each afdeling that the edition is for, that has none yet and
 * that the user may print for, with the places of the last run. Returns the number made. Calling it again makes no
 * duplicates.
 */
export const printRunsEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/print-runs',
  method: 'post',
  handler: async (req) => {
    const { payload, user, routeParams, t } = req
    if (!hasRole(user, 'admin', 'editor', 'zoneWorker'))
      throw new APIError(t('error:notAllowedToPerformAction'), FORBIDDEN)
    const newsletter = await payload.findByID({
      collection: 'newsletters',
      id: String(routeParams?.id),
      overrideAccess: false,
      user,
      depth: 0,
      disableErrors: true,
    })
    if (newsletter === null) throw new APIError(t('error:notFound'), NOT_FOUND)
    const { missing } = await loadPrintRuns(newsletter, req)
    await inTransaction(req, async () => {
      for (const afdeling of missing) {
        await writer(req).create({
          collection: 'print-runs',
          // The hook fills in the other required fields.
          data: {
            newsletter: newsletter.id,
            afdeling: afdeling.id,
            languages: [SOURCE_LOCALE],
            layout: 'sheet',
            key: '',
          },
          overrideAccess: false,
          user,
          depth: 0,
        })
      }
    })
    return Response.json({ made: missing.length })
  },
}
