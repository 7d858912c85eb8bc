import { APIError, type Endpoint } from 'payload'
import { isStaff } from '@/src/cms/access/roles'
import { countsOf } from './queue.ts'
import { progressOf } from '@/src/domain/deliveries/progress'
import type { Newsletter } from '@/payload-types'
import { progressWords } from '@/src/i18n/admin/rule-words'
import type { Label } from '@/src/i18n/admin/words'

const NOT_FOUND = 404

/** What the endpoint answers; `progress` is null before sending begins. */
export interface SendingAnswer {
  status: Newsletter['status']
  progress: { done: number; total: number; sentence: Label } | null
}

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
    const progress = progressOf(await countsOf(payload, newsletter.id), newsletter.status === 'cancelled')
    const answer: SendingAnswer = {
      status: newsletter.status,
      progress: progress && { done: progress.done, total: progress.total, sentence: progressWords(progress) },
    }
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
  },
}
