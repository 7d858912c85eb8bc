import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { errorPage } from './error-page'
import { cacheStatus, type FinishedPage, finishedPage, sendPage } from './finished-page'
import { withoutScripts } from './without-scripts'

/** Content-Security-Policy of a page without scripts: a script smuggled into content would not run. */
export const POLICY = [
  "default-src 'self'",
  "script-src 'none'",
  // Next inlines the styles, and drawings have style attributes with their colours.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
].join('; ')

/** The request as it came: Next renders a page for HEAD too. */
export type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

/** The headers that belong to a page, not to the request it was made for. */
const OF_THE_PAGE = ['content-type', 'cache-control', 'content-security-policy'] as const
const FOR_ALL = 'private, no-cache'

interface Ways {
  lost: () => Promise<string>
  isDatabaseThere: () => Promise<boolean>
  /** Called before the answer is sent, with the page if it is the same for every reader with its address and place. */
  made: (page: FinishedPage | null) => void
}

/**
 * Makes a response send its HTML without the scripts that Next adds: buffers it until it is complete, then sends it.
 * Anything but HTML passes through. A page that failed or does not exist is replaced by an error page in the reader's
 * language; `lost` returns the latter. While the database is unavailable, pages that failed because of it get a "try
 * again later" response.
 */
export function plainPages(request: Asked, response: ServerResponse, { lost, isDatabaseThere, made }: Ways): void {
  const parts: Buffer[] = []
  const send = {
    write: response.write.bind(response),
    end: response.end.bind(response),
    flushHeaders: response.flushHeaders.bind(response),
  }
  const isHtml = () => String(response.getHeader('content-type') ?? '').startsWith('text/html')

  // Headers are sent with the body, because its length changes.
  response.flushHeaders = () => {
    if (!isHtml()) send.flushHeaders()
  }
  const writeHead = response.writeHead.bind(response)
  response.writeHead = ((status: number, ...rest: (string | OutgoingHttpHeaders | undefined)[]) => {
    const headers = rest.find((one): one is OutgoingHttpHeaders => typeof one === 'object')
    for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) response.setHeader(name, value)
    response.statusCode = status
    return isHtml() ? response : writeHead(status)
  }) as ServerResponse['writeHead']

  response.write = ((chunk: unknown, ...rest: unknown[]) => {
    if (!isHtml()) return Reflect.apply(send.write, response, [chunk, ...rest]) as boolean
    parts.push(bufferOf(chunk))
    callbackOf(rest)?.()
    return true
  }) as ServerResponse['write']

  response.end = ((...given: unknown[]) => {
    if (!isHtml()) return Reflect.apply(send.end, response, given) as ServerResponse
    const [chunk, ...rest] = given
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function') parts.push(bufferOf(chunk))
    const done = callbackOf([chunk, ...rest])
    void finish(Buffer.concat(parts).toString('utf8'))
      .catch(() => response.destroy())
      .then(done)
    return response
  }) as ServerResponse['end']

  async function finish(html: string): Promise<void> {
    const page = await bodyOf(response.statusCode, html)
    // Answered meanwhile, since the database went away.
    if (response.headersSent) return
    // What comes now is the answer itself.
    Object.assign(response, { writeHead, write: send.write, end: send.end })
    response.removeHeader('content-length')
    // Preload hints for scripts.
    response.removeHeader('link')
    // Next sets the redirect target twice when it has just rendered the page.
    const location = response.getHeader('location')
    if (Array.isArray(location)) response.setHeader('location', location.slice(0, 1))
    // Next's value is meant for its own cache, where pages are stored per quarter of an hour; no cache between it and
    // the reader may store them. `no-store` from next.config.ts, which also forbids the browser's cache, is kept.
    if (response.getHeader('cache-control') !== 'private, no-store') response.setHeader('cache-control', FOR_ALL)
    response.setHeader('content-security-policy', POLICY)
    if (response.statusCode !== 200) {
      made(null)
      response.setHeader('cache-status', cacheStatus('own'))
      response.end(request.method === 'HEAD' ? undefined : page)
      return
    }
    const finished = finishedPage(page, Object.fromEntries(OF_THE_PAGE.map((name) => [name, response.getHeader(name)])))
    const isForAll = response.getHeader('cache-control') === FOR_ALL && !response.hasHeader('set-cookie')
    made(isForAll ? finished : null)
    response.setHeader('cache-status', cacheStatus(isForAll ? 'made' : 'own'))
    await sendPage(finished, request, response)
  }

  async function bodyOf(status: number, html: string): Promise<string> {
    if (status >= 500) {
      if (await isDatabaseThere()) return errorPage(request.url ?? '/', 'failed')
      response.statusCode = 503
      response.setHeader('retry-after', '30')
      return errorPage(request.url ?? '/', 'away')
    }
    return status === 404 ? lost() : withoutScripts(html)
  }
}

function bufferOf(chunk: unknown): Buffer {
  if (typeof chunk === 'string') return Buffer.from(chunk, 'utf8')
  return chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.alloc(0)
}

function callbackOf(rest: readonly unknown[]): (() => void) | undefined {
  return rest.find((one): one is () => void => typeof one === 'function')
}
