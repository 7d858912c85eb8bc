import type { IncomingMessage, ServerResponse } from 'node:http'
import { isFile } from '@/src/urls/files'
import { buffered, type Collected } from './buffered'
import { errorPage } from './error-page'
import { cacheStatus, type FinishedAnswer, finishedAnswer, sendAnswer } from './finished-answer'
import { withStyles } from './inline-styles'
import { withoutScripts } from './without-scripts'

/** Content-Security-Policy of a page without scripts: a script smuggled into content would not run. */
export const POLICY = [
  "default-src 'self'",
  "script-src 'none'",
  // The styles are in the page, and drawings have style attributes with their colours.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
].join('; ')

/** The request as it came: Next renders a page for HEAD too. */
export type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

/** The headers that belong to an answer, not to the request it was made for. */
const OF_THE_ANSWER = [
  'content-type',
  'content-disposition',
  'cache-control',
  'content-security-policy',
  'access-control-allow-origin',
  'x-robots-tag',
  'vary',
] as const

/** For Next's scripts, which a page has not: hints to load them, what answers they get, where a page really is. */
const NEXTS_OWN = ['link', 'vary', 'x-middleware-rewrite']

/** Caches between us and the reader may keep what is the same for all for seconds, and longer only if we fail. */
export const FOR_ALL = 'public, max-age=0, s-maxage=10, stale-if-error=300'
/** Other readers of the address may get something else. */
export const FOR_ONE_PLACE = 'private, no-cache'
/** It must not stay anywhere: a preview, a page behind a link from a mail. */
export const FOR_NOBODY_ELSE = 'private, no-store'

interface Ways {
  /** `Cache-Control` of a page or file, unless it says itself that nobody may store it. */
  caching: typeof FOR_ALL | typeof FOR_ONE_PLACE | typeof FOR_NOBODY_ELSE
  lost: () => Promise<FinishedAnswer>
  isDatabaseThere: () => Promise<boolean>
  /** What this address was before; null if that is not known. */
  lastKnown: () => FinishedAnswer | null
  /**
   * Called before the answer is sent, with the answer if it is the same for every reader with its address and place.
   * Returns whether it is kept.
   */
  made: (answer: FinishedAnswer | null) => boolean
}

/**
 * Collects what Next answers at a public address, and finishes it: pages without the scripts that Next adds, files as
 * they are. A page that does not exist is replaced by one in the reader's language, one that failed by what it was
 * before, or an error page; while the database is unavailable it is a "try again later".
 */
export function plainPages(request: Asked, response: ServerResponse, ways: Ways): void {
  const [path = ''] = (request.url ?? '/').split('?', 1)
  const isHtml = () => String(response.getHeader('content-type') ?? '').startsWith('text/html')
  buffered(
    response,
    () => isHtml() || isFile(path),
    async (collected) => (isHtml() ? finishPage(collected) : finishFile(collected)),
  )

  async function finishPage({ body, release }: Collected): Promise<void> {
    const status = response.statusCode
    const last = status >= 500 ? ways.lastKnown() : null
    const failed = status >= 500 && last === null ? await failure() : null
    const lost = status === 404 ? await ways.lost() : null
    if (!release()) return
    response.removeHeader('content-length')
    for (const name of NEXTS_OWN) response.removeHeader(name)
    // Next sets the redirect target twice when it has just rendered the page.
    const location = response.getHeader('location')
    if (Array.isArray(location)) response.setHeader('location', location.slice(0, 1))
    response.setHeader('content-security-policy', POLICY)
    if (last !== null) return sendLast(last)
    // Next's value is meant for its own cache, where pages are stored per quarter of an hour. `no-store` from
    // next.config.ts, which also forbids the browser's cache, is kept.
    const isStored = response.getHeader('cache-control') !== FOR_NOBODY_ELSE && !response.hasHeader('set-cookie')
    const caching = status === 200 || ways.caching === FOR_NOBODY_ELSE ? ways.caching : FOR_ONE_PLACE
    response.setHeader('cache-control', isStored ? caching : FOR_NOBODY_ELSE)
    if (status !== 200) {
      ways.made(null)
      response.setHeader('cache-status', cacheStatus('own'))
      if (lost !== null) return sendAnswer(lost, request, response, 404)
      response.end(request.method === 'HEAD' ? undefined : (failed ?? body))
      return
    }
    response.setHeader('vary', 'Cookie')
    await sendFinished(Buffer.from(withStyles(withoutScripts(body.toString('utf8'))), 'utf8'), isStored)
  }

  async function finishFile({ body, release }: Collected): Promise<void> {
    const hasFailed = response.statusCode >= 500
    const last = hasFailed ? ways.lastKnown() : null
    const failed = hasFailed && last === null ? await failure() : null
    if (!release()) return
    for (const name of ['content-length', ...NEXTS_OWN]) response.removeHeader(name)
    if (last !== null) return sendLast(last)
    const isForAll = String(response.getHeader('cache-control')).startsWith('public')
    // What is about content is gone from caches as soon as a page is; the plan's pictures change with the code.
    if (!isForAll || !path.startsWith('/plan/'))
      response.setHeader('cache-control', isForAll ? ways.caching : FOR_NOBODY_ELSE)
    if (response.statusCode === 200) return sendFinished(body, isForAll && ways.caching === FOR_ALL)
    ways.made(null)
    response.setHeader('cache-status', cacheStatus('own'))
    if (failed !== null) response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(request.method === 'HEAD' ? undefined : (failed ?? body))
  }

  async function sendFinished(body: Buffer, isForAll: boolean): Promise<void> {
    const answer = finishedAnswer(
      body,
      Object.fromEntries(OF_THE_ANSWER.map((name) => [name, response.getHeader(name)])),
    )
    response.setHeader('cache-status', cacheStatus(ways.made(isForAll ? answer : null) ? 'made' : 'own'))
    await sendAnswer(answer, request, response)
  }

  async function sendLast(last: FinishedAnswer): Promise<void> {
    ways.made(null)
    response.setHeader('cache-status', cacheStatus('last'))
    await sendAnswer(last, request, response)
  }

  /** The error page; also sets the status if the database is away. */
  async function failure(): Promise<string> {
    if (await ways.isDatabaseThere()) return errorPage(request.url ?? '/', 'failed')
    response.statusCode = 503
    response.setHeader('retry-after', '30')
    return errorPage(request.url ?? '/', 'away')
  }
}
