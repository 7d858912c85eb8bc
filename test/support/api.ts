import { DELETE, GET, PATCH, POST } from '@/app/(payload)/api/[...slug]/route'
import { POST as graphQLHandler } from '@/app/(payload)/api/graphql/route'
import { payloadForTest } from './payload-for-test'

/** The routes as they are served: through the door. */
const HANDLERS = { GET, POST, PATCH, DELETE }

export interface Answer {
  status: number
  /** The answer's JSON, as it came. */
  body: Body
  /** The answer as text, for "is it in there anywhere". */
  text: string
  /** At which fields a save was refused, and in which words. */
  refusals: { path: string; message: string }[]
}

/** A document as the API sends it: what else is in it, a test finds out. */
export interface SentDocument extends Record<string, unknown> {
  id: string
}

/** What the API answers with, by what was asked: one document, a list, a saved document, errors. */
interface Body extends SentDocument {
  doc: SentDocument
  docs: SentDocument[]
  totalDocs: number
  errors?: { data?: { errors?: Answer['refusals'] } }[]
}

interface Sent {
  /** Sent as JSON; a form is sent as it is. */
  body?: unknown
  /** The reader's language: `Accept-Language`. */
  language?: string
  /** Where they ask from, as `src/server` says it. */
  from?: string
}

/** The REST API as one person sees it, through the routes that are served. Takes their token, or all of an `Authorization` header; null: nobody is signed in. */
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
    /** The answer as it came: for files. */
    file: async (path: string): Promise<Response> => {
      await payloadForTest()
      const url = new URL(`http://localhost/api${path}`)
      const slug = url.pathname.split('/').slice(2).map(decodeURIComponent)
      return HANDLERS.GET(new Request(url, { headers: headers(token, undefined, 'da') }), {
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
    // A form names its own type, with the boundary in it.
    ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
    ...(language === undefined ? {} : { 'accept-language': language }),
    ...(from === undefined ? {} : { 'x-client-address': from }),
  }
}

async function answer(response: Response): Promise<Answer> {
  const text = await response.text()
  // Whatever it is: reading it as another shape makes the test fail.
  const body = JSON.parse(response.headers.get('content-type')?.includes('json') ? text : '{}') as Body
  return {
    status: response.status,
    body,
    text,
    refusals: (body.errors ?? []).flatMap(({ data }) => data?.errors ?? []),
  }
}
