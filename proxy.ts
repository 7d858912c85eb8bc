import { type NextRequest, NextResponse } from 'next/server'
import { quarterOf } from '@/src/domain/time/copenhagen'
import type { Locale } from '@/src/i18n/locales'
import { isLanguage, LANGUAGES } from '@/src/plans/languages'
import { readersLocale } from '@/src/i18n/preferred-locale'
import { versionOfAll } from '@/src/store/cache-versions'
import { isNoPage } from '@/src/urls/files'
import { subscriberForm } from '@/src/urls/form-addresses'
import { PLACE_COOKIE, readersPlace } from '@/src/urls/readers-place'

/** Payload's own pages that are disabled: they would bypass our password rules. */
const PAYLOADS_OWN = /^\/admin\/+(create-first-user|reset)(\/|$)/

/**
 * Rewrites a page's address to include the time. `/da/zoner/1` becomes `/da/2026-11-23T10:15~Zk3…/zoner/1`: Danish
 * time, floored to a quarter of an hour, and the version of all public content. With both as route params, a page is a
 * pure function of its address, so it can be cached and is never stale (ADR 0006). An address without a language gets
 * the reader's; an unknown address ends in the 404 page in the reader's language.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  // The first administrator is created on the server (`npm run admin`), and passwords are set through our own links.
  if (PAYLOADS_OWN.test(decodeURIComponent(pathname)))
    return new NextResponse('404', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  if (pathname === '/admin' || pathname.startsWith('/admin/')) return withPolicy(request)
  const [first = '', ...rest] = pathname.split('/').slice(1)
  if (!isLanguage(first)) return withoutLocale(request, first, pathname)
  if (isNoPage(pathname)) return NextResponse.next()
  // Payload's endpoints handle these forms.
  const sent = request.method === 'POST' ? subscriberForm(pathname) : null
  if (sent) return NextResponse.rewrite(new URL(`/api/subscribers/${sent.form}/${first}${sent.token}`, request.nextUrl))
  const page =
    rest.length === 0 || rest[0] === ''
      ? `/hjem/${readersPlace(request.cookies.get(PLACE_COOKIE)?.value)}`
      : `/${rest.join('/')}`
  return at(request, first, page)
}

/**
 * Sets a Content-Security-Policy that allows only the admin's own scripts: each response has its own nonce, which Next
 * adds to the scripts it sends. Inline styles are allowed, because Payload and its editor use them.
 */
function withPolicy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID())
  const policy = [
    "default-src 'self'",
    // React needs `eval` in development, to show where an error came from.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self' data:",
    "connect-src 'self' blob:",
    "worker-src 'self' blob:",
    "frame-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'private, no-store')
  return response
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
  target.pathname = `/${locale}/${quarterOf(new Date())}~${versionOfAll()}${page}`
  return NextResponse.rewrite(target)
}

function localeOf(request: NextRequest): Locale {
  return readersLocale(request.cookies.get('sprog')?.value, request.headers.get('accept-language'), LANGUAGES)
}

export const config = {
  // Excludes Next's own files, Payload's API, printed codes, and files with an extension (icons, the sitemap).
  matcher: [
    '/((?!_next/|api(?:/|$)|preview$|q/|sprog/|plan/|\\.well-known/|sitemap\\.xml$|robots\\.txt$|[^/]+\\.(?:png|svg|ico|txt|webmanifest)$).*)',
  ],
}
