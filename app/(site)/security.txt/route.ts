import { env } from '@/src/config/env'
import { securityTxt } from '@/src/domain/security-txt'

export const dynamic = 'force-dynamic'

const NOT_FOUND = 404

/** Whom to tell of a hole in the site: `SECURITY_CONTACT`. Where nobody said, there is none: no address is invented. */
export function GET(): Response {
  if (env.securityContact === null) return new Response(null, { status: NOT_FOUND })
  return new Response(
    securityTxt({ contact: env.securityContact, site: env.siteUrl, languages: ['da', 'en'], now: new Date() }),
    {
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
    },
  )
}
