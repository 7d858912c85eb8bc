import * as qs from 'qs-esm'
import type { SanitizedConfig } from 'payload'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { isLanguage } from '@/src/plans/languages'
import { queryProblem } from './query-problem.ts'
import { isRecord } from '@/src/domain/is-record'
import { isWithin } from './shapes.ts'
import { type Target, targetOf } from './target.ts'
import { label, type Label } from '@/src/i18n/admin/words'

const [BAD, NOT_FOUND, NOT_ALLOWED, TOO_LARGE, UNSUPPORTED] = [400, 404, 405, 413, 415]
const MEGABYTE = 1024 * 1024
/** Files are at most 12 MB (payload.config.ts); a form contains more than the file. */
const MOST_BYTES = 14 * MEGABYTE
/** Deeper than any of our documents; rich text nests most. */
const DEEPEST = 100
/** An unpaired surrogate, or a NUL character. */
const BROKEN = /[\ud800-\udfff\0]/u
const METHODS = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PATCH', 'PUT', 'DELETE']

export interface Refused {
  status: number
  message: Label
}

/**
 * A request to Payload's REST API in a form that its handlers can process, or why it is invalid. The same for anonymous
 * users and staff. `segments` are the path's parts below `/api`. A request without a language is set to Danish,
 * including saves.
 */
export async function readRequest(
  config: SanitizedConfig,
  request: Request,
  segments: readonly string[],
): Promise<Request | Refused> {
  const target = targetOf(config, segments)
  if (target === null || segments.some((part) => BROKEN.test(part)))
    return refused(NOT_FOUND, label('There is nothing here.'))
  // The admin never deletes preferences, and Payload cannot on SQLite.
  const isForgotten =
    segments[0] === 'payload-preferences' &&
    (request.method === 'DELETE' || (request.method !== 'GET' && segments.length !== 2))
  if (!METHODS.includes(request.method) || isForgotten) return refused(NOT_ALLOWED, label('This cannot be done here.'))
  const asGet = await unfolded(request)
  if (!(asGet instanceof Request)) return asGet
  const url = new URL(asGet.url)
  // Parsed like Payload does, so that both see the same.
  const params = qs.parse(url.search, { allowEmptyArrays: true, arrayLimit: 1000, depth: 10, ignoreQueryPrefix: true })
  if (target.kind !== 'other') {
    const message = queryProblem(config, target.fields, params)
    if (message) return { status: BAD, message }
  }
  const body = ['POST', 'PATCH', 'PUT'].includes(asGet.method) ? await readBody(asGet, target) : null
  if (body && 'status' in body) return body
  const locale = url.searchParams.get('locale') || body?.locale
  if (target.isPayloads && locale !== 'all' && locale !== '*' && !isLanguage(locale))
    url.searchParams.set('locale', SOURCE_LOCALE)
  const { method, signal } = asGet
  const headers = new Headers(asGet.headers)
  if (!body) return new Request(url, { method, headers, signal })
  headers.delete('content-length')
  if (body.type !== null) headers.set('content-type', body.type)
  return new Request(url, { method, headers, signal, body: body.content })
}

interface Body {
  content: BodyInit | null
  type: string | null
  /** The language that the body names. */
  locale: string | undefined
}

/** A POST form that carries a long query becomes a GET (Payload's admin uses this). */
async function unfolded(request: Request): Promise<Request | Refused> {
  const stands = ['x-payload-http-method-override', 'x-http-method-override'].some(
    (name) => request.headers.get(name) === 'GET',
  )
  if (request.method !== 'POST' || !stands) return request
  if (typeOf(request) !== 'application/x-www-form-urlencoded')
    return refused(UNSUPPORTED, label('A query is sent as application/x-www-form-urlencoded.'))
  const text = await textOf(request)
  if (text === null) return TOO_MUCH
  const headers = new Headers(request.headers)
  for (const name of ['x-payload-http-method-override', 'x-http-method-override', 'content-type', 'content-length'])
    headers.delete(name)
  const url = new URL(request.url)
  return new Request(`${url.origin}${url.pathname}?${text}`, { method: 'GET', headers, signal: request.signal })
}

async function readBody(request: Request, target: Target): Promise<Body | Refused> {
  const type = typeOf(request)
  const own = request.headers.get('content-type')
  if (type.startsWith('multipart/')) {
    const bytes = await bytesOf(request)
    if (bytes === null) return TOO_MUCH
    const problem = target.isPayloads ? await formProblem(bytes, own ?? '') : null
    return problem ?? { content: bytes, type: own, locale: undefined }
  }
  const text = await textOf(request)
  if (text === null) return TOO_MUCH
  if (target.isPayloads && (type === 'application/json' || text === '')) {
    const data = text === '' ? {} : parsed(text)
    if (!isRecord(data) || !isWithin(data, DEEPEST)) return NO_OBJECT
    return {
      content: JSON.stringify(data),
      type: 'application/json',
      locale: typeof data.locale === 'string' ? data.locale : undefined,
    }
  }
  // Payload reads documents from no other type. Our own endpoints check their types themselves.
  if (target.isPayloads)
    return refused(UNSUPPORTED, label('Send JSON (application/json) or a form (multipart/form-data).'))
  return { content: text, type: own, locale: undefined }
}

/** What is wrong with a form from the admin: `_payload` holds the document, `file` the file. */
async function formProblem(bytes: ArrayBuffer, type: string): Promise<Refused | null> {
  try {
    const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
    const document = form.get('_payload')
    const data = document === null ? {} : typeof document === 'string' ? parsed(document) : null
    if (!isRecord(data) || !isWithin(data, DEEPEST)) return NO_OBJECT
    return form.getAll('file').every((file) => file instanceof Blob)
      ? null
      : refused(BAD, label('The file is missing.'))
  } catch {
    return refused(BAD, label('The form cannot be read.'))
  }
}

const TOO_MUCH = refused(TOO_LARGE, label('This is too large.'))
const NO_OBJECT = refused(BAD, label('What was sent cannot be read: a JSON object is expected.'))

function refused(status: number, message: Label): Refused {
  return { status, message }
}

function typeOf(request: Request): string {
  return (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}

async function textOf(request: Request): Promise<string | null> {
  const bytes = await bytesOf(request)
  return bytes && new TextDecoder().decode(bytes)
}

/** The whole body; null if it is too large, in which case it was not read to its end. */
async function bytesOf(request: Request): Promise<ArrayBuffer | null> {
  if (!request.body || Number(request.headers.get('content-length') ?? 0) > MOST_BYTES)
    return request.body ? null : new ArrayBuffer(0)
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const reader = request.body.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength
    if (size > MOST_BYTES) {
      await reader.cancel()
      return null
    }
    parts.push(part.value)
  }
  return new Blob(parts).arrayBuffer()
}

/** The parsed JSON; undefined if it is invalid. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
