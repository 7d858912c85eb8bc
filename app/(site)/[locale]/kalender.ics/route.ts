import { calendarFile } from '@/src/formats/calendar/icalendar'
import { isLanguage } from '@/src/plans/languages'
import { loadFeed } from '@/src/site/data/feeds'
import { feedScope } from '@/src/urls/feed-scope'

/** The iCalendar feed: everything, or one zone, afdeling or offer. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  const scope = feedScope(new URL(request.url).searchParams)
  const now = new Date()
  const feed = isLanguage(locale) && scope ? await loadFeed(locale, scope, now) : null
  if (feed === null) return new Response('Not found', { status: 404 })
  return new Response(calendarFile({ ...feed, now }), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="kalender.ics"',
      'cache-control': 'public, max-age=300',
      'access-control-allow-origin': '*',
    },
  })
}
