import { NextResponse, type NextRequest } from 'next/server'

import { env } from '@/src/config/env'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { isLanguage } from '@/src/plans/languages'
import { paths } from '@/src/urls/paths'

/** Format of a place: everything, a zone, or an afdeling's slug. The front page checks whether the place exists. */
const PLACE = /^(alle|zone-\d{1,2}|[a-z0-9]+(-[a-z0-9]+){0,20})$/
const LONGEST_PLACE = 80
const YEAR_IN_SECONDS = 365 * 24 * 60 * 60

/** Stores the reader's place in a cookie and redirects to the front page. An invalid form changes nothing. */
export async function POST(
  request: NextRequest,
  { params }: { params: Promise<{ locale: string }> },
): Promise<NextResponse> {
  const { locale } = await params
  const home = paths.home(isLanguage(locale) ? locale : SOURCE_LOCALE)
  // A relative redirect also works behind a proxy under another host name.
  const answer = new NextResponse(null, { status: 303, headers: { Location: home } })
  const place = (await request.formData().catch(() => null))?.get('sted')
  if (typeof place === 'string' && place.length <= LONGEST_PLACE && PLACE.test(place)) {
    answer.cookies.set('sted', place, {
      path: '/',
      maxAge: YEAR_IN_SECONDS,
      sameSite: 'lax',
      httpOnly: true,
      secure: env.siteUrl.startsWith('https:'),
    })
  }
  return answer
}
