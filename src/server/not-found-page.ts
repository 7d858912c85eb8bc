import { readersLocale } from '@/src/i18n/preferred-locale'
import { isLanguage, LANGUAGES } from '@/src/plans/languages'
import { paths } from '@/src/urls/paths'
import { cookieIn } from './cookie'
import { errorPage } from './error-page'
import type { Asked } from './plain-pages'
import { withoutScripts } from './without-scripts'

/**
 * The site's "page not found" page, in the language of the address or, if that has none, in the language the site
 * chooses for this reader. `port` is our own: the page is fetched like any other, and kept like any other.
 */
export async function notFoundPage({ url = '/', headers }: Asked, port: number): Promise<string> {
  const first = url.split(/[/?]/)[1]
  const locale = isLanguage(first)
    ? first
    : readersLocale(cookieIn(headers.cookie, 'sprog'), headers['accept-language'] ?? null, LANGUAGES)
  try {
    const page = await fetch(`http://127.0.0.1:${port}${paths.lost(locale)}`)
    if (page.ok) return withoutScripts(await page.text())
  } catch {
    // The not-found page itself is unavailable: send the minimal page.
  }
  return errorPage(url, 'failed')
}
