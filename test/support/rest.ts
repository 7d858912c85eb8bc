import {
  GRAPHQL_POST,
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'
import config from '@payload-config'
import { checked, checkedGraphQL } from '@/src/cms/requests/checked'
import { payloadForTest } from './payload-for-test'

const HANDLERS = {
  GET: checked(config, REST_GET(config)),
  POST: checked(config, REST_POST(config)),
  PATCH: checked(config, REST_PATCH(config)),
  PUT: checked(config, REST_PUT(config)),
  DELETE: checked(config, REST_DELETE(config)),
  OPTIONS: checked(config, REST_OPTIONS(config)),
}
const graphQL = checkedGraphQL(GRAPHQL_POST(config))

interface Asked {
  method: keyof typeof HANDLERS
  /** Below `/api`, query included. */
  path: string
  headers?: Record<string, string>
  body?: BodyInit | undefined
}

/** The raw response of the API's routes to a request. */
export async function respond(token: string | null, { method, path, headers = {}, body }: Asked): Promise<Response> {
  await payloadForTest()
  const url = new URL(`http://localhost/api${path}`)
  const request = new Request(url, {
    method,
    headers: { ...headers, ...(token === null ? {} : { authorization: `JWT ${token}` }) },
    ...(body === undefined ? {} : { body }),
  })
  if (url.pathname === '/api/graphql' && method === 'POST') return graphQL(request)
  const slug = url.pathname.split('/').slice(2).map(decodeURIComponent)
  return HANDLERS[method](request, { params: Promise.resolve({ slug }) })
}

/** Same as `respond`, with the body read as text. */
export async function ask(token: string | null, asked: Asked): Promise<{ status: number; text: string }> {
  const response = await respond(token, asked)
  return { status: response.status, text: await response.text() }
}
