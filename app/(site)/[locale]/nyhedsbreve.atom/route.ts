import { atom } from '@/src/formats/feeds/feed'
import { isLocale } from '@/src/i18n/locales'
import { loadNewsletterFeed } from '@/src/site/data/newsletters'
import { feedScope } from '@/src/urls/feed-scope'

/** The newsletters to subscribe to: all, or those for a zone. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  const scope = feedScope(new URL(request.url).searchParams)
  const zone = scope?.kind === 'zone' ? scope.number : scope?.kind === 'all' ? null : undefined
  const feed = isLocale(locale) && zone !== undefined ? await loadNewsletterFeed(locale, zone, 'atom') : null
  if (feed === null) return new Response('Not found', { status: 404 })
  return new Response(atom(feed), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*' },
  })
}
