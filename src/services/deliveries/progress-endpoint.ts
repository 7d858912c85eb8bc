import { APIError, type Endpoint } from 'payload'
import { isStaff } from '@/src/cms/access/roles'
import { countsOf } from './queue.ts'
import { progressOf } from '@/src/domain/deliveries/progress'

const NOT_FOUND = 404

/**
 * `GET /api/newsletters/:id/progress`: an edition's status and the progress of its sending, for those who may see it.
 */
export const progressEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/progress',
  method: 'get',
  handler: async ({ payload, user, routeParams, t }) => {
    const newsletter = isStaff(user)
      ? await payload.findByID({
          collection: 'newsletters',
          id: String(routeParams?.id),
          overrideAccess: false,
          user,
          depth: 0,
          disableErrors: true,
          select: { status: true },
        })
      : null
    if (newsletter === null) throw new APIError(t('error:notFound'), NOT_FOUND)
    return Response.json(
      {
        status: newsletter.status,
        progress: progressOf(await countsOf(payload, newsletter.id), newsletter.status === 'cancelled'),
      },
      { headers: { 'cache-control': 'no-store' } },
    )
  },
}
