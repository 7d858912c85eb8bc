import { atom, rss } from '@/src/formats/feeds/feed'
import { isLanguage } from '@/src/plans/languages'
import { loadNewsletterFeed } from '@/src/site/data/newsletters'
import { feedScope } from '@/src/urls/feed-scope'

const WRITERS = { rss, atom }

/** Route handler of the newsletter feeds: all editions, or those for one zone. */
export function feedRoute(format: 'rss' | 'atom') {
  return async (request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> => {
    const { locale } = await params
    const scope = feedScope(new URL(request.url).searchParams)
    const zone = scope?.kind === 'zone' ? scope.number : scope?.kind === 'all' ? null : undefined
    const feed = isLanguage(locale) && zone !== undefined ? await loadNewsletterFeed(locale, zone, format) : null
    if (feed === null) return new Response('Not found', { status: 404 })
    return new Response(WRITERS[format](feed), {
      headers: {
        'content-type': `application/${format}+xml; charset=utf-8`,
        'cache-control': 'public, max-age=300',
        'access-control-allow-origin': '*',
      },
    })
  }
}
