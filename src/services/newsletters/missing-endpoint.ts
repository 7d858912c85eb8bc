import { APIError, type Endpoint } from 'payload'
import { isStaff } from '@/src/cms/access/roles'
import { editionProblems } from './edition-problems.ts'
import { toLocal } from '@/src/domain/time/copenhagen'

const NOT_FOUND = 404

/**
 * `GET /api/newsletters/:id/missing`: the problems that keep an edition, as last saved, from proceeding; none once it
 * is frozen. For those who may see it.
 */
export const missingEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/missing',
  method: 'get',
  handler: async ({ payload, user, routeParams, t }) => {
    const newsletter = isStaff(user)
      ? await payload.findByID({
          collection: 'newsletters',
          id: String(routeParams?.id),
          overrideAccess: false,
          user,
          depth: 0,
          locale: 'all',
          fallbackLocale: false,
          disableErrors: true,
        })
      : null
    if (newsletter === null) throw new APIError(t('error:notFound'), NOT_FOUND)
    const problems = newsletter.frozen ? [] : await editionProblems(payload, newsletter, toLocal(new Date()))
    const missing = problems.map(({ message }) => message)
    return Response.json({ missing }, { headers: { 'cache-control': 'no-store' } })
  },
}
