import type { IncomingMessage } from 'node:http'
import { noteProxySeen } from '@/src/installation/proxy-seen'
import { CLIENT_ADDRESS } from './client-address'

/** Headers in which a proxy names the client. */
const NAMING = ['x-forwarded-for', 'forwarded', 'x-real-ip'] as const

/**
 * Whether a request came through a proxy that is not configured, in which case all its clients share one limit.
 * Excludes Next's own requests to this server (for the page that an admin function redirects to), which copy the
 * caller's headers; they carry `CLIENT_ADDRESS`.
 */
export function isUnconfiguredProxy({ headers }: Pick<IncomingMessage, 'headers'>, trustProxy: boolean): boolean {
  const isOurs = headers[CLIENT_ADDRESS] !== undefined
  return !trustProxy && !isOurs && NAMING.some((name) => headers[name] !== undefined)
}

/** Returns a function that warns of such a proxy, once per process, and records it for `npm run doctor`. */
export function proxyWarning(directory: string, warn: (sentence: string) => void): () => void {
  let hasWarned = false
  return () => {
    if (hasWarned) return
    hasWarned = true
    warn(
      'Requests come through a proxy (X-Forwarded-For), but TRUST_PROXY is not set: all readers behind it share one limit. Set TRUST_PROXY=1 if the proxy is yours.',
    )
    noteProxySeen(directory)
  }
}
