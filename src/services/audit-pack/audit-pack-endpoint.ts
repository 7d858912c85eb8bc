import { APIError, type Endpoint, Forbidden } from 'payload'
import { dateOf, toLocal } from '@/src/domain/time/copenhagen'
import { auditPack } from '@/src/formats/audit-pack/audit-pack'
import { isInternal } from '@/src/cms/access/roles'
import { fileResponse } from '@/src/cms/file-response'
import { loadAuditYear } from './load-audit-year.ts'
import { languageOf, sayIn } from '@/src/i18n/admin/words'

const BAD_REQUEST = 400
/** Earlier years are refused; the plan's first audit is later. */
const EARLIEST = 2000

/** `GET /api/audit-pack/2026.zip`: the auditor's pack for a year, for readers of the internal area. */
export const auditPackEndpoint: Endpoint = {
  path: '/audit-pack/:year.zip',
  method: 'get',
  handler: async (req) => {
    if (!isInternal(req.user)) throw new Forbidden(req.t)
    const thisYear = Number(dateOf(toLocal(new Date())).slice(0, 4))
    const given = String(req.routeParams?.year)
    const year = Number(given)
    if (!/^\d{4}$/.test(given) || year < EARLIEST || year > thisYear) {
      const message = sayIn(languageOf(req.i18n))(
        'Write a year from {{earliest}} to {{thisYear}}, such as /api/audit-pack/{{thisYear}}.zip.',
        { earliest: EARLIEST, thisYear },
      )
      throw new APIError(message, BAD_REQUEST, null, true)
    }
    const bytes = auditPack(await loadAuditYear(req.payload, year))
    return fileResponse({ name: `revisorens-pakke-${year}.zip`, type: 'application/zip', bytes })
  },
}
