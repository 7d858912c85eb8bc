import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { isStaff } from '@/src/cms/access/roles'
import { contentsNow } from './contents-now.ts'
import { newsletterMail } from '@/src/formats/mail/newsletter-mail'
import type { NewsletterContent } from '@/src/formats/newsletter/newsletter-content'
import { toLocal } from '@/src/domain/time/copenhagen'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { isLanguage } from '@/src/plans/languages'
import { paths } from '@/src/urls/paths'
import { absoluteUrl, siteUrl } from '@/src/urls/site-url'

const UNAUTHORIZED = 401
const NOT_FOUND = 404

/** How an edition is rendered in each form. */
const FORMS = new Map<string, (content: NewsletterContent) => Response | Promise<Response>>([
  ['mail', (content) => answer(newsletterMail(content, linksOf(content)).html, 'text/html')],
  ['text', (content) => answer(newsletterMail(content, linksOf(content)).text, 'text/plain')],
  // Redirects to the site's own preview, which composes the edition itself.
  ['web', (content) => preview(content)],
  ['sheet', (content) => preview(content, '/opslag.pdf')],
  ['folded', (content) => preview(content, '/foldet.pdf')],
])

/**
 * `GET /api/newsletters/:id/preview?form=mail&locale=ar`: an edition as it would be sent now, or as it was sent, for
 * staff. It contains text written by people, so it is shown sandboxed: no scripts, no forms, and no origin.
 */
export const previewEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/preview',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new APIError(req.t('error:unauthorized'), UNAUTHORIZED)
    const form = FORMS.get(req.searchParams.get('form') ?? 'mail')
    const locale = req.searchParams.get('locale') ?? SOURCE_LOCALE
    const content = form && isLanguage(locale) ? await contentNow(req, locale) : null
    if (!form || content === null) throw new APIError(req.t('error:notFound'), NOT_FOUND)
    return form(content)
  },
}

async function contentNow(
  { payload, user, routeParams }: PayloadRequest,
  locale: Locale,
): Promise<NewsletterContent | null> {
  const newsletter = await payload.findByID({
    collection: 'newsletters',
    id: String(routeParams?.id),
    overrideAccess: false,
    user,
    depth: 0,
    locale: 'all',
    fallbackLocale: false,
    disableErrors: true,
  })
  if (newsletter === null) return null
  const [content = null] = await contentsNow(payload, newsletter, [locale], toLocal(new Date()))
  return content
}

/** The unsubscribe and settings links of a preview lead to the edition's page. */
function linksOf({ locale, slug }: NewsletterContent) {
  const view = absoluteUrl(paths.newsletter(locale, slug))
  return { site: siteUrl(), view, unsubscribe: view, preferences: view }
}

function answer(body: string, type: 'text/html' | 'text/plain'): Response {
  return new Response(body, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
      'content-security-policy': `sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src ${siteUrl()}; frame-ancestors 'self'`,
      'x-content-type-options': 'nosniff',
    },
  })
}

function preview({ slug, locale }: NewsletterContent, below = ''): Response {
  const location = `/preview?${new URLSearchParams({ path: `/nyhedsbreve/${slug}${below}`, locale }).toString()}`
  return new Response(null, { status: 302, headers: { location, 'cache-control': 'no-store' } })
}
