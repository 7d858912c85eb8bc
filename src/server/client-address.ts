import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import path from 'node:path'

/** Headers in which a proxy names the client. */
const NAMING = ['x-forwarded-for', 'forwarded', 'x-real-ip'] as const
/** The header in which this server passes the client's address to Next. */
export const ASKED_FOR = 'x-client-address'

type Asking = Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string | undefined } }

/**
 * The client's address, for rate limits: the socket's peer or, behind our own proxy (`trustProxy`), the last address in
 * `X-Forwarded-For`, because the client can have set the ones before it. Without `trustProxy` the header is ignored,
 * and so is a value that is not an IP address. An IPv4-mapped IPv6 address becomes the IPv4 address. A port is removed,
 * because it differs for each connection.
 */
export function clientAddress({ headers, socket }: Asking, trustProxy: boolean): string {
  const named = trustProxy
    ? withoutPort([headers['x-forwarded-for']].flat().join(',').split(',').at(-1)?.trim() ?? '')
    : ''
  const address = isIP(named) ? named : socket.remoteAddress || 'unknown'
  return /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)?.[1] ?? address
}

/** Also accepts `192.0.2.1:1234`, `[2001:db8::1]:443` and `[2001:db8::1]`. */
function withoutPort(named: string): string {
  return /^\[([^\]]*)\](?::\d+)?$/.exec(named)?.[1] ?? /^([\d.]+):\d+$/.exec(named)?.[1] ?? named
}

/**
 * Whether a request came through a proxy that is not configured, in which case all its clients share one limit.
 * Excludes Next's own requests to this server (for the page that an admin function redirects to), which copy the
 * caller's headers; they carry `ASKED_FOR`.
 */
export function isUntoldProxy({ headers }: Pick<IncomingMessage, 'headers'>, trustProxy: boolean): boolean {
  const isOurs = headers[ASKED_FOR] !== undefined
  return !trustProxy && !isOurs && NAMING.some((name) => headers[name] !== undefined)
}

/** Stored beside the database, so that another process (`npm run doctor`) finds it. */
const fileIn = (directory: string) => path.join(directory, 'proxy-seen')

/** Warns once per process that a proxy was seen while `TRUST_PROXY` is unset, and records when. */
export function proxyWatch(directory: string, warn: (sentence: string) => void): () => void {
  let isSaid = false
  return () => {
    if (isSaid) return
    isSaid = true
    warn(
      'Requests come through a proxy (X-Forwarded-For), but TRUST_PROXY is not set: all readers behind it share one limit. Set TRUST_PROXY=1 if the proxy is yours.',
    )
    try {
      mkdirSync(directory, { recursive: true })
      writeFileSync(fileIn(directory), new Date().toISOString())
    } catch {
      // The warning has been logged; doctor does without the file.
    }
  }
}

/**
 * When a proxy was last seen while `TRUST_PROXY` was unset; null if never. `npm run doctor` reports it as an error,
 * unless it has been set since.
 */
export function proxySeenAt(directory: string): Date | null {
  if (!existsSync(fileIn(directory))) return null
  const at = new Date(readFileSync(fileIn(directory), 'utf8').trim())
  return Number.isNaN(at.getTime()) ? null : at
}
