import { createHash } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { errorPage } from './error-page'
import { withoutScripts } from './without-scripts'

/** What a page without scripts may do: so little that a script smuggled into content would not run. */
const POLICY = [
  "default-src 'self'",
  "script-src 'none'",
  // Next puts the styles into the page, and drawings carry their colours.
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
 * Makes a response send its HTML without the scripts that Next adds: held back until it is whole, then sent. What is not
 * HTML passes through. A page that failed, or that is not there, is replaced by one that says so in the reader's
 * language; `lost` gives the latter. While the database is away, what failed for it is to be asked for again.
 */
export function plainPages(request: IncomingMessage, response: ServerResponse, { lost, isDatabaseThere }: Ways): void {
  const parts: Buffer[] = []
  const send = {
    write: response.write.bind(response),
    end: response.end.bind(response),
    flushHeaders: response.flushHeaders.bind(response),
  }
  const isHtml = () => String(response.getHeader('content-type') ?? '').startsWith('text/html')

  // Headers go out with the body: its length changes.
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
      // Ending writes the head, by this very method.
      response.writeHead = writeHead
      response.removeHeader('content-length')
      // Hints to fetch scripts.
      response.removeHeader('link')
      // Next names the target of a redirect twice when it has just made the page.
      const location = response.getHeader('location')
      if (Array.isArray(location)) response.setHeader('location', location.slice(0, 1))
      // Next means its own store, where pages are kept by quarter; nobody between it and the reader may keep them. What the
      // settings (next.config.ts) say that not even the reader's browser may keep, stays so.
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
