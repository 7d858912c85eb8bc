import { APIError, type Endpoint } from 'payload'
import { isStaff } from '@/src/cms/access/roles'
import { contentProblems } from '@/src/cms/newsletters/content-problems'
import { languagesOfEdition } from '@/src/cms/newsletters/languages-of-edition'
import { missingTranslations } from '@/src/domain/newsletters/missing-translations'
import { toLocal } from '@/src/domain/time/copenhagen'
import { loadSources } from '@/src/formats/newsletter/load-sources'

const NOT_FOUND = 404

/** `GET /api/newsletters/:id/missing`: what keeps an edition, as it was last saved, from going on; once it is frozen, nothing does. For those who may see it. */
export const missingEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/missing',
  method: 'get',
  handler: async ({ payload, user, routeParams, t }) => {
    const newsletter = isStaff(user)
      ? await payload.findByID({
          collection: 'newsletters', id: String(routeParams?.id), overrideAccess: false, user, depth: 0, locale: 'all', fallbackLocale: false, disableErrors: true,
        })
      : null
    if (newsletter === null) throw new APIError(t('error:notFound'), NOT_FOUND)
    const now = toLocal(new Date())
    const sources = newsletter.frozen ? null : await loadSources(payload, newsletter, now)
    const missing = sources ? [...contentProblems(sources), ...missingTranslations(languagesOfEdition(sources, now))] : []
    return Response.json({ missing }, { headers: { 'cache-control': 'no-store' } })
  },
}
