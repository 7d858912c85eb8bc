import { NextResponse, type NextRequest } from 'next/server'

import { env } from '@/src/config/env'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { isLanguage } from '@/src/plans/languages'
import { paths } from '@/src/urls/paths'
import { PLACE_COOKIE, readersPlace } from '@/src/urls/readers-place'

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
  // Only its format is checked here; the front page knows whether the place exists.
  if (typeof place === 'string' && readersPlace(place) === place) {
    answer.cookies.set(PLACE_COOKIE, place, {
      path: '/',
      maxAge: YEAR_IN_SECONDS,
      sameSite: 'lax',
      httpOnly: true,
      secure: env.siteUrl.startsWith('https:'),
    })
  }
  return answer
}
