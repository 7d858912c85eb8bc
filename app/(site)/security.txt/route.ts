import { env } from '@/src/config/env'
import { securityTxt } from '@/src/domain/security-txt'

export const dynamic = 'force-dynamic'

const NOT_FOUND = 404

/** Where to report a vulnerability: `SECURITY_CONTACT`. Responds 404 if it is not set; no address is made up. */
export function GET(): Response {
  if (env.securityContact === null) return new Response(null, { status: NOT_FOUND })
  return new Response(
    securityTxt({ contact: env.securityContact, site: env.siteUrl, languages: ['da', 'en'], now: new Date() }),
    {
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
    },
  )
}
