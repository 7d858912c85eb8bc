import { NextResponse, type NextRequest } from 'next/server'

import { env } from '@/src/config/env'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { isLanguage } from '@/src/plans/languages'
import { paths } from '@/src/urls/paths'
import { samePageIn } from '@/src/urls/same-page'

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60

/**
 * Sets the reader's language: stores it in a cookie, the first that the site sets, and redirects to the page they came
 * from (`til`) in that language.
 */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ locale: string }> },
): Promise<NextResponse> {
  const { locale } = await params
  const to = isLanguage(locale)
    ? samePageIn(locale, request.nextUrl.searchParams.get('til'))
    : paths.home(SOURCE_LOCALE)
  // A relative redirect also works behind a proxy under another host name.
  const answer = new NextResponse(null, {
    status: 303,
    headers: { Location: to, 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' },
  })
  if (isLanguage(locale)) {
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
