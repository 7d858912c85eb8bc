import type { AuthStrategy, Payload } from 'payload'
import { parseCookies } from 'payload/shared'
import { hasDailyFactor, isDemanded } from './second-factor/stored-factors.ts'
import { sessionOf } from './sessions.ts'

/**
 * Signs a request in by its session's token: from the cookie, or `Authorization: JWT …` as Payload's clients send it. In the place
 * of Payload's own JWT, whose session cannot be ended without writing the whole user.
 */
export const sessionStrategy: AuthStrategy = {
  name: 'session',
  authenticate: async ({ headers, payload }) => {
    const token = tokenOf(headers, payload)
    const session = token === null ? null : await sessionOf(payload, token, new Date())
    if (session === null) return { user: null }
    // Who they are: nobody has been asked yet whether they may read it.
    const user = await payload.findByID({
      collection: 'users',
      id: session.user,
      overrideAccess: true,
      depth: 0,
      disableErrors: true,
    })
    // The installation may demand a second factor after this session began.
    if (user && isDemanded(payload, user) && !(await hasDailyFactor(payload, user.id))) return { user: null }
    return { user: user && { ...user, collection: 'users', _strategy: 'session', _sid: session.id } }
  },
}

/** A cookie counts only when the browser says that a page of ours sends it (`csrf`, when it is set); a header is sent by no page of others. */
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
