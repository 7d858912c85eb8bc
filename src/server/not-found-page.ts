import { readersLocale } from '@/src/i18n/preferred-locale'
import { isLanguage, LANGUAGES } from '@/src/plans/languages'
import { paths } from '@/src/urls/paths'
import { findAnswer, wantedBy } from './answers'
import { cookieIn } from './cookie'
import { errorPage } from './error-page'
import { type FinishedAnswer, finishedAnswer } from './finished-answer'
import type { Asked } from './plain-pages'

/**
 * The site's "page not found" page, in the language of the address or, if that has none, in the language the site
 * chooses for this reader. `port` is our own: the page is made like any other, and kept like any other.
 */
export async function notFoundPage({ url = '/', headers }: Asked, port: number): Promise<FinishedAnswer> {
  const first = url.split(/[/?]/)[1]
  const locale = isLanguage(first)
    ? first
    : readersLocale(cookieIn(headers.cookie, 'sprog'), headers['accept-language'] ?? null, LANGUAGES)
  const address = paths.lost(locale)
  const kept = () => {
    const wanted = wantedBy({ method: 'GET', url: address, headers: {} })
    return wanted && findAnswer(wanted)
  }
  const page = kept() ?? ((await isMade(`http://127.0.0.1:${port}${address}`)) ? kept() : null)
  // The not-found page itself is unavailable: send the minimal page.
  if (!page) return finishedAnswer(Buffer.from(errorPage(url, 'failed'), 'utf8'), TYPE)
  return { ...page, headers: { ...page.headers, 'cache-control': 'private, no-cache' } }
}

const TYPE = { 'content-type': 'text/html; charset=utf-8' }

async function isMade(address: string): Promise<boolean> {
  const answer = await fetch(address).catch(() => null)
  // Read to its end, so that the connection can be used again.
  await answer?.arrayBuffer()
  return answer?.ok === true
}
