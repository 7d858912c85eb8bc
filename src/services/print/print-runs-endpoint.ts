import { APIError, type Endpoint } from 'payload'
import { hasRole } from '@/src/cms/access/roles'
import { inTransaction, writer } from '@/src/cms/write'
import { loadPrintRuns } from './load-print-runs.ts'

const FORBIDDEN = 403
const NOT_FOUND = 404

/**
 * `POST /api/newsletters/:id/print-runs`: a run for each afdeling that the edition is for, that has none yet and that the reader
 * may print for; their places are those of the last time. Gives how many were made. Asked twice, it makes nothing twice.
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
          // The rest of what is required is made by the hook.
          data: { newsletter: newsletter.id, afdeling: afdeling.id, languages: ['da'], layout: 'sheet', key: '' },
          overrideAccess: false,
          user,
          depth: 0,
        })
      }
    })
    return Response.json({ made: missing.length })
  },
}
