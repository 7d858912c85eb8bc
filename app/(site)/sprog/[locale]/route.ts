import { NextResponse, type NextRequest } from 'next/server'

import { env } from '@/src/config/env'
import { isLocale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { paths } from '@/src/urls/paths'
import { samePageIn } from '@/src/urls/same-page'

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60

/** A reader chooses a language: it is kept in a cookie, the first that the site sets, and the page that they stand on (`til`) opens in it. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ locale: string }> },
): Promise<NextResponse> {
  const { locale } = await params
  const to = isLocale(locale) ? samePageIn(locale, request.nextUrl.searchParams.get('til')) : paths.home(SOURCE_LOCALE)
  // Relative, so that it also holds behind a proxy that the site knows by another name.
  const answer = new NextResponse(null, {
    status: 303,
    headers: { Location: to, 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' },
  })
  if (isLocale(locale)) {
    answer.cookies.set('sprog', locale, {
      path: '/',
      maxAge: YEAR_IN_SECONDS,
      sameSite: 'lax',
      httpOnly: true,
      secure: env.siteUrl.startsWith('https:'),
    })
  }
  return answer
}
