import type { AuthStrategy, Payload } from 'payload'
import { parseCookies } from 'payload/shared'
import { hasDailyFactor, isDemanded } from './second-factor/stored-factors.ts'
import { sessionOf } from './sessions.ts'

/**
 * Authenticates a request by its session token, from the cookie or, as Payload's clients send it, `Authorization: JWT
 * …`. Replaces Payload's own JWT, whose sessions can only be ended by writing the whole user.
 */
export const sessionStrategy: AuthStrategy = {
  name: 'session',
  authenticate: async ({ headers, payload }) => {
    const token = tokenOf(headers, payload)
    const session = token === null ? null : await sessionOf(payload, token, new Date())
    if (session === null) return { user: null }
    // Loads the user that access control will use.
    const user = await payload.findByID({
      collection: 'users',
      id: session.user,
      overrideAccess: true,
      depth: 0,
      disableErrors: true,
    })
    // The installation may have started to demand a second factor after this session began.
    if (user && isDemanded(payload, user) && !(await hasDailyFactor(payload, user.id))) return { user: null }
    return { user: user && { ...user, collection: 'users', _strategy: 'session', _sid: session.id } }
  },
}

/**
 * The cookie only counts if the browser says that the request comes from one of our pages (`csrf`, if set). Other sites
 * cannot set the header.
 */
export function tokenOf(headers: Headers, { config }: Payload): string | null {
  const given = /^(?:JWT|Bearer) (.+)$/.exec(headers.get('authorization') ?? '')?.[1]
  if (given !== undefined) return given
  const cookie = parseCookies(headers).get(`${config.cookiePrefix}-token`)
  if (!cookie) return null
  if (config.csrf.length === 0) return cookie
  const origin = headers.get('origin')
  const isOurs =
    origin === null
      ? ['same-origin', 'same-site', 'none'].includes(headers.get('sec-fetch-site') ?? '')
      : config.csrf.includes(origin)
  return isOurs ? cookie : null
}
