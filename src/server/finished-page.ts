import { createHash } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import Negotiator from 'negotiator'

const compressGzip = promisify(gzip)
const compressBrotli = promisify(brotliCompress)

const ENCODINGS = ['br', 'gzip', 'identity'] as const
type Encoding = (typeof ENCODINGS)[number]

/** Brotli's best level takes a second per page; this one compresses better than gzip in a few milliseconds. */
const BROTLI_LEVEL = 5
/** The header values seen so far; browsers send a handful. */
const MOST_HEADERS = 200
const negotiated = new Map<string, Encoding>()

/** A page as readers get it: without scripts, hashed once, and compressed once for each encoding that is asked for. */
export interface FinishedPage {
  headers: OutgoingHttpHeaders
  /** A weak ETag: the encodings have the same one. */
  tag: string
  body: Buffer
  encoded: Partial<Record<Encoding, Promise<Buffer>>>
}

/** Whether an answer came from the cache, was made and kept, or is one reader's own (RFC 9211). */
export function cacheStatus(how: 'hit' | 'made' | 'own'): string {
  return { hit: 'helhedsplan; hit', made: 'helhedsplan; fwd=miss; stored', own: 'helhedsplan; fwd=bypass' }[how]
}

/** `headers` are those of the page itself, without any that belong to one request or encoding. */
export function finishedPage(html: string, headers: OutgoingHttpHeaders): FinishedPage {
  const body = Buffer.from(html, 'utf8')
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  return { headers, tag, body, encoded: {} }
}

/** Answers a GET or HEAD with the page: in an encoding that the reader takes, or 304 if they have it already. */
export async function sendPage(
  page: FinishedPage,
  { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(page.headers)) if (value !== undefined) response.setHeader(name, value)
  response.setHeader('etag', page.tag)
  response.setHeader('vary', 'Accept-Encoding')
  if (isKnown(headers['if-none-match'], page.tag)) {
    response.writeHead(304).end()
    return
  }
  const encoding = encodingFor(headers['accept-encoding'])
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding)
  const bytes = await (page.encoded[encoding] ??= encode(page.body, encoding))
  response.setHeader('content-length', bytes.length)
  response.writeHead(200).end(method === 'HEAD' ? undefined : bytes)
}

/** Whether the reader has this page (RFC 9110, 13.1.2: a list of tags, compared weakly, or `*`). */
function isKnown(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false
  const opaque = tag.slice(2)
  return ifNoneMatch.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === opaque)
}

async function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      return compressBrotli(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      })
    case 'gzip':
      return compressGzip(body)
    case 'identity':
      return body
  }
}

/** The smallest encoding of ours that the reader takes. */
function encodingFor(accepted = 'identity'): Encoding {
  const known = negotiated.get(accepted)
  if (known !== undefined) return known
  const taken = new Negotiator({ headers: { 'accept-encoding': accepted } }).encodings([...ENCODINGS])
  const encoding = ENCODINGS.find((one) => taken.includes(one)) ?? 'identity'
  if (negotiated.size < MOST_HEADERS) negotiated.set(accepted, encoding)
  return encoding
}
