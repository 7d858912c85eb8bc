import { calendarFile } from '@/src/formats/calendar/icalendar'
import { isLanguage } from '@/src/plans/languages'
import { loadEventFile } from '@/src/site/data/feeds'

/** One event with all its dates as an iCalendar file. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; slug: string }> },
): Promise<Response> {
  const { locale, slug } = await params
  const feed = isLanguage(locale) ? await loadEventFile(locale, slug) : null
  if (feed === null) return new Response('Not found', { status: 404 })
  return new Response(calendarFile({ ...feed, now: new Date() }), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${encodeURIComponent(slug)}.ics"`,
      'cache-control': 'public, max-age=300',
    },
  })
}
