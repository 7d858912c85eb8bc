import { createHash } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { errorPage } from './error-page'
import { withoutScripts } from './without-scripts'

/** Content-Security-Policy of a page without scripts: a script smuggled into content would not run. */
const POLICY = [
  "default-src 'self'",
  "script-src 'none'",
  // Next inlines the styles, and drawings have style attributes with their colours.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
].join('; ')

interface Ways {
  lost: () => Promise<string>
  isDatabaseThere: () => Promise<boolean>
}

/**
 * Makes a response send its HTML without the scripts that Next adds: buffers it until it is complete, then sends it.
 * Anything but HTML passes through. A page that failed or does not exist is replaced by an error page in the reader's
 * language; `lost` returns the latter. While the database is unavailable, pages that failed because of it get a "try
 * again later" response.
 */
export function plainPages(request: IncomingMessage, response: ServerResponse, { lost, isDatabaseThere }: Ways): void {
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
    void bodyOf(response.statusCode, Buffer.concat(parts).toString('utf8')).then((page) => {
      // `end` calls `writeHead` itself, so restore the original.
      response.writeHead = writeHead
      response.removeHeader('content-length')
      // Preload hints for scripts.
      response.removeHeader('link')
      // Next sets the redirect target twice when it has just rendered the page.
      const location = response.getHeader('location')
      if (Array.isArray(location)) response.setHeader('location', location.slice(0, 1))
      // Next's value is meant for its own cache, where pages are stored per quarter of an hour; no cache between it and
      // the reader may store them. `no-store` from next.config.ts, which also forbids the browser's cache, is kept.
      if (response.getHeader('cache-control') !== 'private, no-store')
        response.setHeader('cache-control', 'private, no-cache')
      response.setHeader('content-security-policy', POLICY)
      const tag = `W/"${createHash('sha256').update(page).digest('base64url').slice(0, 22)}"`
      response.setHeader('etag', tag)
      const isKnown = response.statusCode === 200 && request.headers['if-none-match'] === tag
      if (isKnown) response.statusCode = 304
      if (isKnown || request.method === 'HEAD') send.end(done)
      else send.end(page, 'utf8', done)
    })
    return response
  }) as ServerResponse['end']

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
