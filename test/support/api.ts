import { DELETE, GET, PATCH, POST } from '@/app/(payload)/api/[...slug]/route'
import { POST as graphQLHandler } from '@/app/(payload)/api/graphql/route'
import { payloadForTest } from './payload-for-test'

/** The routes as served, including the checks in front of Payload (`src/doors`). */
const HANDLERS = { GET, POST, PATCH, DELETE }

export interface Answer {
  status: number
  /** The response's JSON, unchanged. */
  body: Body
  /** The response as text, for "is it in there anywhere". */
  text: string
  /** The fields that a save was refused for, with the messages. */
  refusals: { path: string; message: string }[]
}

/** A document as the API sends it; tests check the other fields. */
export interface SentDocument extends Record<string, unknown> {
  id: string
}

/** What the API may respond with: one document, a list, a saved document, errors. */
interface Body extends SentDocument {
  doc: SentDocument
  docs: SentDocument[]
  totalDocs: number
  errors?: { data?: { errors?: Answer['refusals'] } }[]
}

interface Sent {
  /** Sent as JSON, except for forms. */
  body?: unknown
  /** The reader's language: `Accept-Language`. */
  language?: string
  /** The client's address, in the header that `src/server` sets. */
  from?: string
}

/**
 * The REST API as one person sees it, through the served routes. Takes a token or a whole `Authorization` header; null:
 * not signed in.
 */
export function apiAs(token: string | null) {
  const ask = async (
    method: keyof typeof HANDLERS,
    path: string,
    { body, language, from }: Sent = {},
  ): Promise<Answer> => {
    await payloadForTest()
    const url = new URL(`http://localhost/api${path}`)
    const slug = url.pathname.split('/').slice(2).map(decodeURIComponent)
    const request = new Request(url, { method, ...content(body), headers: headers(token, body, language, from) })
    return answer(await HANDLERS[method](request, { params: Promise.resolve({ slug }) }))
  }
  return {
    /** The raw response, for files. */
    file: async (path: string, more: Record<string, string> = {}): Promise<Response> => {
      await payloadForTest()
      const url = new URL(`http://localhost/api${path}`)
      const slug = url.pathname.split('/').slice(2).map(decodeURIComponent)
      return HANDLERS.GET(new Request(url, { headers: { ...headers(token, undefined, 'da'), ...more } }), {
        params: Promise.resolve({ slug }),
      })
    },
    get: (path: string, sent?: Sent) => ask('GET', path, sent),
    post: (path: string, body: unknown, sent?: Sent) => ask('POST', path, { ...sent, body }),
    patch: (path: string, body: unknown, sent?: Sent) => ask('PATCH', path, { ...sent, body }),
    delete: (path: string) => ask('DELETE', path),
    graphQL: async (query: string): Promise<Answer> =>
      answer(
        await graphQLHandler(
          await readied(
            new Request('http://localhost/api/graphql', {
              method: 'POST',
              body: JSON.stringify({ query }),
              headers: headers(token, {}),
            }),
          ),
        ),
      ),
  }
}

export type Api = ReturnType<typeof apiAs>

async function readied(request: Request): Promise<Request> {
  await payloadForTest()
  return request
}

function content(body: unknown): { body?: BodyInit } {
  if (body === undefined) return {}
  return { body: body instanceof FormData ? body : JSON.stringify(body) }
}

function headers(token: string | null, body: unknown, language?: string, from?: string): Record<string, string> {
  return {
    ...(token === null ? {} : { authorization: token.includes(' ') ? token : `JWT ${token}` }),
    // A form sets its own content type, with the boundary.
    ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
    ...(language === undefined ? {} : { 'accept-language': language }),
    ...(from === undefined ? {} : { 'x-client-address': from }),
  }
}

async function answer(response: Response): Promise<Answer> {
  const text = await response.text()
  // Any shape: if a test reads it as another one, the test fails.
  const body = JSON.parse(response.headers.get('content-type')?.includes('json') ? text : '{}') as Body
  return {
    status: response.status,
    body,
    text,
    refusals: (body.errors ?? [])
      .flatMap(({ data }) => data?.errors ?? [])
      .map(({ path, message }) => ({ path, message })),
  }
}
