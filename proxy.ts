import { type NextRequest, NextResponse } from 'next/server'
import { quarterOf } from '@/src/domain/time/copenhagen'
import { isLocale, type Locale } from '@/src/i18n/locales'
import { readersLocale } from '@/src/i18n/preferred-locale'

/** Addresses below a language that are not pages of a moment: files, forms. */
const NOT_PAGES = /^\/[^/]+\/(mit-sted|indikatorer\.csv|nyhedsbreve\.(rss|atom)|kalender\.ics|kalender\/[^/]+\/ics|(tilbud|kalender)\/[^/]+\/(plakat\.pdf|billede\.png)|nyhedsbreve\/[^/]+\/(opslag|foldet)\.pdf|afdelinger\/[^/]+\/velkommen\.pdf)$/
/** Forms of the newsletter are sent to the page they stand on; Payload's endpoints take them. */
const SUBSCRIBER_FORMS = /^\/[^/]+\/nyhedsbreve\/(tilmeld|bekraeft|indstillinger|afmeld)(\/[^/]+)?$/
const PLACE = /^(zone-[0-9]{1,2}|[a-z0-9]+(-[a-z0-9]+)*)$/
const LONGEST_PLACE = 80
const YEAR_SECONDS = 365 * 24 * 60 * 60

/**
 * Gives a page its moment. `/da/zoner/1` is rewritten to `/da/2026-11-23T10:15/zoner/1`: the Danish time, floored to a
 * quarter of an hour, is a parameter of every page, so that pages are pure, can be kept, and are never stale (ADR 0006).
 * An address without a language gets the reader's; what is no address of ours ends at the 404 in the reader's language.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  if (pathname.startsWith('/admin/')) return new NextResponse('404', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  const [first = '', ...rest] = pathname.split('/').slice(1)
  if (!isLocale(first)) return withoutLocale(request, first, pathname)
  if (NOT_PAGES.test(pathname)) return NextResponse.next()
  const form = request.method === 'POST' ? SUBSCRIBER_FORMS.exec(pathname) : null
  if (form) return NextResponse.rewrite(new URL(`/api/subscribers/${form[1] ?? ''}/${first}${form[2] ?? ''}`, request.nextUrl))
  const page = rest.length === 0 || rest[0] === '' ? `/hjem/${placeOf(request)}` : `/${rest.join('/')}`
  return remembering(request, first, at(request, first, page))
}

function withoutLocale(request: NextRequest, first: string, pathname: string): NextResponse {
  const locale = localeOf(request)
  if (pathname === '/' || pathname === '/was') {
    const target = new URL(pathname === '/' ? `/${locale}` : `/${locale}/was`, request.nextUrl)
    const response = NextResponse.redirect(target, 307)
    response.headers.set('vary', 'Accept-Language, Cookie')
    return response
  }
  return at(request, locale, `/${first}${pathname.slice(first.length + 1)}`)
}

function at(request: NextRequest, locale: Locale, page: string): NextResponse {
  const target = request.nextUrl.clone()
  target.pathname = `/${locale}/${quarterOf(new Date())}${page}`
  return NextResponse.rewrite(target)
}

/** Remembers the language of the page that was opened last, for `/` and for addresses without a language. */
function remembering(request: NextRequest, locale: Locale, response: NextResponse): NextResponse {
  if (request.cookies.get('sprog')?.value !== locale) {
    response.cookies.set('sprog', locale, { maxAge: YEAR_SECONDS, sameSite: 'lax', path: '/' })
  }
  return response
}

function localeOf(request: NextRequest): Locale {
  return readersLocale(request.cookies.get('sprog')?.value, request.headers.get('accept-language'))
}

/** The reader's place, from the cookie; a broken one counts as none. */
function placeOf(request: NextRequest): string {
  const place = request.cookies.get('sted')?.value ?? ''
  return place.length <= LONGEST_PLACE && PLACE.test(place) ? place : 'alle'
}

export const config = {
  // Of the admin what is not ours: the first administrator is made on the server (`npm run admin`), passwords are chosen by our own links.
  // Otherwise not Next's own files, not Payload's rooms, not printed codes, not files with an ending (icons, the sitemap).
  matcher: ['/admin/create-first-user', '/admin/reset/:path*', '/((?!_next/|admin(?:/|$)|api(?:/|$)|preview$|expire$|health$|q/|sitemap\\.xml$|robots\\.txt$|[^/]+\\.(?:png|svg|ico|txt|webmanifest)$).*)'],
}
