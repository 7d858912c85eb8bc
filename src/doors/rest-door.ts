import { createHash } from 'node:crypto'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { versionOfAll } from '@/src/store/cache-versions'
import { BODY_LIMITS, bodyWithin } from './body-within.ts'
import { doorSettings } from './door-settings.ts'
import { cacheAnswer, type CachedAnswer, cachedAnswer } from './answer-cache.ts'
import { keysQuery } from './keys-query.ts'
import { OPEN_BY_ID, OPEN_COLLECTIONS, OPEN_GLOBALS } from './open-collections.ts'
import { isOpenRoute } from './open-routes.ts'
import { type Problem, refusal } from './problem.ts'
import { ID, type CheckedQuery, languageProblem, strangersList, strangersOne } from './strangers-query.ts'
import { type Asker, count, whoAsks } from './who-asks.ts'
import { label } from '@/src/i18n/admin/words'

export type RestHandler = (request: Request, args: { params: Promise<{ slug?: string[] }> }) => Promise<Response>

/** Seconds for which strangers' reads may be cached, by clients and by proxies. */
const CACHED_SECONDS = 30
const MOST_PARAMETERS = 1000
const METHOD_OVERRIDES = ['x-payload-http-method-override', 'x-http-method-override']

const CLOSED: Problem = {
  status: 403,
  message: label('You are not allowed to do that. Sign in, or see docs/api.md.'),
}
const ABSENT: Problem = { status: 404, message: label('There is no such address.') }
const TOO_OFTEN: Problem = {
  status: 429,
  message: label('That was asked too often. Wait a little.'),
}
const TOO_MANY: Problem = {
  status: 400,
  message: label('There are too many parameters.'),
  allowed: `at most ${MOST_PARAMETERS}`,
}

/**
 * Access check in front of Payload's REST API, its only entry: identifies the caller, applies rate limits, limits the
 * body size, and restricts strangers and API keys to what `open-collections.ts` names. Requests of signed-in people go
 * on to Payload, whose access control decides.
 */
export function restDoor(config: Promise<SanitizedConfig>, handler: RestHandler): RestHandler {
  return async (request, { params }) => {
    const { slug: path = [] } = await params
    if (request.method === 'OPTIONS')
      return new Response(null, { status: 204, headers: { allow: 'GET, HEAD, POST, PATCH, PUT, DELETE, OPTIONS' } })
    const payload = await getPayload({ config, cron: true })
    const pass = (passed: Request) => handler(passed, { params: Promise.resolve({ slug: path }) })
    // Files do not count towards limits: a page has many, and caches in between hold them.
    if (isFile(payload, request.method, path)) return pass(request)
    const asker = await whoAsks(payload, request.headers)
    const reading = asker.kind === 'staff' ? null : readingOf(asker, request, path)
    const key =
      asker.kind === 'stranger' && reading && 'query' in reading
        ? JSON.stringify([path, reading.query.toString()])
        : null
    const known = key === null ? null : cachedAnswer(key, Date.now())
    if (known) return respond(request, known)
    const taken = await count(payload, asker, request.headers, doorSettings(payload).perMinute)
    if (!taken.allowed) return refusal(TOO_OFTEN, request, { 'retry-after': String(taken.retryAfterSeconds) })
    if (reading && 'problem' in reading) return refusal(reading.problem, request)
    if (reading) {
      const version = versionOfAll()
      const answer = await pass(asAStranger(request, reading.query))
      if (key === null || answer.status !== 200) return uncached(answer)
      const read = await readAnswer(answer)
      cacheAnswer(key, version, read, Date.now())
      return respond(request, read)
    }
    if (asker.kind === 'key' || (asker.kind === 'stranger' && !isOpenRoute(request.method, path)))
      return refusal(isKnown(payload, path) ? CLOSED : ABSENT, request)
    const body = await bodyWithin(request, mostBytes(payload, asker, request, path))
    if ('problem' in body) return refusal(body.problem, request)
    if (asker.kind === 'staff' && asksTooMuch(request, body.body)) return refusal(TOO_MANY, request)
    for (const language of languagesOf(request, body.body)) {
      const problem = languageProblem(language)
      if (problem) return refusal(problem, request)
    }
    return uncached(await pass(asSent(request, body.body, asker)))
  }
}

/** The validated query if a stranger or a key reads open collections; null if the request is not such a read. */
function readingOf(asker: Asker, request: Request, path: readonly string[]): CheckedQuery | null {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null
  const [first = '', second = ''] = path
  const given = new URL(request.url).searchParams
  const isKey = asker.kind === 'key'
  const open = OPEN_COLLECTIONS.get(first)
  if (path.length === 1 && open) return isKey ? keysQuery(given) : strangersList(given, open)
  if (path.length === 2 && open && second === 'count' && isKey) return keysQuery(given)
  const isOne =
    path.length === 2 &&
    ((first === 'globals' && OPEN_GLOBALS.has(second)) ||
      ((open !== undefined || OPEN_BY_ID.has(first)) && ID.test(second)))
  if (!isOne) return null
  return isKey ? keysQuery(given) : strangersOne(given)
}

/** Whether that collection or global exists, for those with access. Reveals no more than the open source does. */
function isKnown(payload: Payload, [first = '', second = '']: readonly string[]): boolean {
  if (first === 'globals') return payload.globals.config.some(({ slug }) => slug === second)
  return (
    Object.hasOwn(payload.collections, first) ||
    payload.config.endpoints.some(({ path }) => path.split('/')[1] === first)
  )
}

function isFile(payload: Payload, method: string, path: readonly string[]): boolean {
  const [first = '', second] = path
  return (
    (method === 'GET' || method === 'HEAD') &&
    path.length >= 3 &&
    second === 'file' &&
    Boolean(payload.collections[first as keyof Payload['collections']]?.config.upload)
  )
}

/** The read as passed to Payload, without credentials, so that a key may read no more than the public may. */
function asAStranger(request: Request, query: URLSearchParams): Request {
  const url = new URL(request.url)
  url.search = query.toString()
  return new Request(url, {
    method: 'GET',
    headers: without(request.headers, ['authorization', 'cookie', ...METHOD_OVERRIDES]),
    signal: request.signal,
  })
}

/** A request with the body already read. Strangers may not use a method override. */
function asSent(request: Request, body: Uint8Array<ArrayBuffer> | null, asker: Asker): Request {
  const headers = asker.kind === 'staff' ? new Headers(request.headers) : without(request.headers, METHOD_OVERRIDES)
  if (body !== null) headers.set('content-length', String(body.byteLength))
  headers.delete('transfer-encoding')
  return new Request(request.url, {
    method: request.method,
    headers,
    signal: request.signal,
    ...(body === null ? {} : { body }),
  })
}

function without(headers: Headers, names: readonly string[]): Headers {
  const left = new Headers(headers)
  for (const name of names) left.delete(name)
  return left
}

function mostBytes(payload: Payload, asker: Asker, request: Request, [first = '']: readonly string[]): number {
  if (asker.kind !== 'staff') return BODY_LIMITS.stranger
  if (!/^multipart\/form-data/i.test(request.headers.get('content-type') ?? '')) return BODY_LIMITS.json
  return payload.collections[first as keyof Payload['collections']]?.config.upload
    ? BODY_LIMITS.upload
    : BODY_LIMITS.form
}

/**
 * The admin sends long queries as forms (method override). Rejects more conditions than a database accepts in one
 * query.
 */
function asksTooMuch(request: Request, body: Uint8Array | null): boolean {
  return parametersOf(request, body).split('&', MOST_PARAMETERS + 2).length > MOST_PARAMETERS
}

/** The languages that a request names, to read or to save in. */
function languagesOf(request: Request, body: Uint8Array | null): string[] {
  return [request.url.split('?')[1] ?? '', parametersOf(request, body)].flatMap((text) =>
    new URLSearchParams(text).getAll('locale'),
  )
}

/** The parameters of a request: those of its address or, with a method override, of its body. */
function parametersOf(request: Request, body: Uint8Array | null): string {
  const isQuestion = METHOD_OVERRIDES.some((name) => request.headers.has(name)) && body !== null
  return isQuestion ? Buffer.from(body).toString('latin1') : new URL(request.url).search
}

/** A stranger's read is the same for everyone, so it may be cached briefly, and has an ETag. */
async function readAnswer(answer: Response): Promise<CachedAnswer> {
  const body = Buffer.from(await answer.arrayBuffer())
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = new Headers(answer.headers)
  headers.set('cache-control', `public, max-age=${CACHED_SECONDS}`)
  headers.set('etag', etag)
  headers.set('vary', 'Authorization, Cookie')
  return { body, etag, headers }
}

function respond(request: Request, { body, etag, headers }: CachedAnswer): Response {
  if (request.headers.get('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(body), { status: 200, headers })
}

/** Any other response is for the caller alone and must not be cached. */
function uncached(answer: Response): Response {
  const headers = new Headers(answer.headers)
  if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-store')
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers })
}
