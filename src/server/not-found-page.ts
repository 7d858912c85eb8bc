import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { withoutScripts } from './without-scripts'
import { errorPage } from './error-page'
import { isLanguage } from '@/src/plans/languages'
import { paths } from '@/src/urls/paths'

/**
 * The site's "page not found" page, in the language of the address or, if that has none, in the language the site
 * chooses for this reader. `port` is our own: the page is fetched like any other.
 */
export async function notFoundPage(url: string, headers: Record<string, string>, port: number): Promise<string> {
  const first = url.split(/[/?]/)[1]
  const origin = `http://127.0.0.1:${port}`
  try {
    const home = isLanguage(first) ? first : await readersLocale(origin, headers)
    const page = await fetch(origin + paths.lost(home))
    if (page.ok) return withoutScripts(await page.text())
  } catch {
    // The not-found page itself is unavailable: send the minimal page.
  }
  return errorPage(url, 'failed')
}

/** `/` redirects to the reader's language; only the proxy knows how it is chosen. */
async function readersLocale(origin: string, headers: Record<string, string>) {
  const { headers: answer } = await fetch(`${origin}/`, { headers, redirect: 'manual' })
  const chosen = new URL(answer.get('location') ?? '/da', origin).pathname.slice(1)
  return isLanguage(chosen) ? chosen : SOURCE_LOCALE
}
