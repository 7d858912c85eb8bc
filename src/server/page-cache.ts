import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { isLanguage } from '@/src/plans/languages'
import { versionOfAll } from '@/src/store/cache-versions'
import { isFile } from '@/src/urls/files'
import { subscriberForm } from '@/src/urls/form-addresses'
import { PLACE_COOKIE, readersPlace } from '@/src/urls/readers-place'
import { cookieIn } from './cookie'
import type { FinishedPage } from './finished-page'

/** Bytes of pages, before compression; compressed ones are a fifth of it. */
const MOST_BYTES = 48 * 1024 * 1024
/** Milliseconds: the resolution of time in pages (`quarterOf`; Denmark's offset from UTC is whole hours). */
const QUARTER = 15 * 60_000
/** Milliseconds that a reader waits for a page that is being made for another reader. */
const PATIENCE = 10_000

/** Pages that read the query string. For all others it does not count. A test compares this with the pages. */
export const PAGES_WITH_QUERY = /^\/[^/]+\/(tilbud|kalender)\/?$/
/** The cookie of a preview (Next's draft mode): whoever has it reads what is not published. */
const PREVIEW = '__prerender_bypass'

const pages = new Map<string, FinishedPage>()
let bytes = 0
/** The quarter and version of the pages that are kept. */
let era = ''
const making = new Map<string, Promise<void>>()

/**
 * What a page is made from: its address, the reader's place, the quarter of an hour, and the version of all public
 * content (docs/decisions/0006). Null if the answer is not such a page: a preview, a form with what was typed, a file,
 * the admin, Next's own requests for data, an address without a language.
 */
export function pageKey({
  method,
  url = '/',
  headers,
}: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): string | null {
  if ((method !== 'GET' && method !== 'HEAD') || headers.rsc !== undefined) return null
  const [path = ''] = url.split('?', 1)
  // Our own addresses encode nothing; one that does may be another spelling of a form's.
  if (path.includes('%') || !isLanguage(path.split('/', 2)[1] ?? '')) return null
  if (isFile(path) || subscriberForm(path) !== null || cookieIn(headers.cookie, PREVIEW) !== undefined) return null
  const place = readersPlace(cookieIn(headers.cookie, PLACE_COOKIE))
  const query = PAGES_WITH_QUERY.test(path) ? url.slice(path.length) : ''
  return `${Math.floor(Date.now() / QUARTER)}~${versionOfAll()} ${place} ${path}${query}`
}

/** The finished page, if it has been made since the last save and in this quarter of an hour. */
export function findPage(key: string): FinishedPage | undefined {
  const page = pages.get(key)
  if (page === undefined) return undefined
  // Move to the end of the map: most recently used.
  pages.delete(key)
  pages.set(key, page)
  return page
}

/**
 * Keeps a page for the next readers, in place of what was not asked for longest. What is of another quarter or version
 * goes: nobody can ask for it any more.
 */
export function keepPage(key: string, page: FinishedPage): void {
  const [now = ''] = key.split(' ', 1)
  if (now !== era) {
    pages.clear()
    bytes = 0
    era = now
  }
  bytes += page.body.length - (pages.get(key)?.body.length ?? 0)
  pages.delete(key)
  pages.set(key, page)
  for (const [oldest, { body }] of pages) {
    if (bytes <= MOST_BYTES) break
    pages.delete(oldest)
    bytes -= body.length
  }
}

/** Waits while the page is made for another reader. Returns at once if it is not. */
export async function othersMaking(key: string): Promise<void> {
  const pending = making.get(key)
  if (pending === undefined) return
  let impatience: NodeJS.Timeout | undefined
  await Promise.race([pending, new Promise((resolve) => (impatience = setTimeout(resolve, PATIENCE)))])
  clearTimeout(impatience)
}

/** Says that the page is being made, until the returned function is called. */
export function nowMaking(key: string): () => void {
  if (making.has(key)) return () => undefined
  let end = (): void => undefined
  making.set(key, new Promise((resolve) => (end = resolve)))
  return () => {
    making.delete(key)
    end()
  }
}

/**
 * The headers with which a page is made: only what its key holds, and this site's own `host`. So no header of one
 * reader's request changes what the next readers get.
 */
export function headersForAll({ headers }: Pick<IncomingMessage, 'headers'>, host: string): IncomingHttpHeaders {
  const place = readersPlace(cookieIn(headers.cookie, PLACE_COOKIE))
  return { host, accept: 'text/html', cookie: `${PLACE_COOKIE}=${place}` }
}
