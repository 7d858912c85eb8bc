import { env } from '@/src/config/env'
import { openApi } from '@/src/doors/openapi'

/** What strangers may ask of the API, for programs. */
export function GET(): Response {
  return Response.json(openApi(env.siteUrl), { headers: { 'cache-control': 'public, max-age=3600' } })
}
