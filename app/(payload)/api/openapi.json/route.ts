import { env } from '@/src/config/env'
import { openApi } from '@/src/doors/openapi'

/** The OpenAPI description of the public API. */
export function GET(): Response {
  return Response.json(openApi(env.siteUrl), { headers: { 'cache-control': 'public, max-age=3600' } })
}
