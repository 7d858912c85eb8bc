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

/** What compression makes smaller; pictures and PDFs are compressed already. */
const COMPRESSIBLE = /^(text\/|image\/svg|application\/([\w.-]+\+)?(xml|json))/

/** A page or file as readers get it: hashed once, and compressed once for each encoding that is asked for. */
export interface FinishedAnswer {
  headers: OutgoingHttpHeaders
  /** A weak ETag: the encodings have the same one. */
  tag: string
  body: Buffer
  encoded: Partial<Record<Encoding, Promise<Buffer>>>
}

/**
 * Whether an answer came from the cache, was made and kept, is one reader's own, or is an older one since no newer one
 * can be made (RFC 9211).
 */
export function cacheStatus(how: 'hit' | 'made' | 'own' | 'last'): string {
  return {
    hit: 'helhedsplan; hit',
    made: 'helhedsplan; fwd=miss; stored',
    own: 'helhedsplan; fwd=bypass',
    last: 'helhedsplan; hit; detail=last-known',
  }[how]
}

/** `headers` are those of the answer itself, without any that belong to one request or encoding. */
export function finishedAnswer(body: Buffer, headers: OutgoingHttpHeaders): FinishedAnswer {
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  return { headers, tag, body, encoded: {} }
}

/**
 * Answers a GET or HEAD: in an encoding that the reader takes, or 304 if they have it already. With another status than
 * 200 the reader always gets the body. Does nothing if the response has been sent meanwhile.
 */
export async function sendAnswer(
  answer: FinishedAnswer,
  { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  response: ServerResponse,
  status = 200,
): Promise<void> {
  const isSmaller = COMPRESSIBLE.test(String(answer.headers['content-type'] ?? ''))
  const encoding = isSmaller ? encodingFor(headers['accept-encoding']) : 'identity'
  const bytes = await (answer.encoded[encoding] ??= encode(answer.body, encoding))
  if (response.headersSent) return
  for (const [name, value] of Object.entries(answer.headers)) if (value !== undefined) response.setHeader(name, value)
  if (isSmaller) response.appendHeader('vary', 'Accept-Encoding')
  if (status === 200) {
    response.setHeader('etag', answer.tag)
    if (isKnown(headers['if-none-match'], answer.tag)) {
      response.writeHead(304).end()
      return
    }
  }
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding)
  response.setHeader('content-length', bytes.length)
  response.writeHead(status).end(method === 'HEAD' ? undefined : bytes)
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
