import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import path from 'node:path'

/** What a proxy says whom it asks for with. */
const NAMING = ['x-forwarded-for', 'forwarded', 'x-real-ip'] as const
/** What this server says to Next whom it asks for. */
export const ASKED_FOR = 'x-client-address'

type Asking = Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string | undefined } }

/**
 * Who asks, for limits: the neighbour on the line, or whom our own proxy (`trustProxy`) says it asks for: the last that it names, since
 * whoever asks can have named others before. Nobody else's word counts. An IPv4 address that the line shows as IPv6 is that IPv4 address;
 * the port that some proxies name with it is another for each line, and what is no address is nobody.
 */
export function clientAddress({ headers, socket }: Asking, trustProxy: boolean): string {
  const named = trustProxy
    ? withoutPort([headers['x-forwarded-for']].flat().join(',').split(',').at(-1)?.trim() ?? '')
    : ''
  const address = isIP(named) ? named : socket.remoteAddress || 'unknown'
  return /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)?.[1] ?? address
}

/** `192.0.2.1:1234`, `[2001:db8::1]:443` and `[2001:db8::1]` are addresses too. */
function withoutPort(named: string): string {
  return /^\[([^\]]*)\](?::\d+)?$/.exec(named)?.[1] ?? /^([\d.]+):\d+$/.exec(named)?.[1] ?? named
}

/**
 * Whether a request came through a proxy that nobody told us of: then all its readers share one limit. Not Next itself, which asks this
 * server for the page that a function of the admin leads to, with the headers of whoever called it; these hold our own.
 */
export function isUntoldProxy({ headers }: Pick<IncomingMessage, 'headers'>, trustProxy: boolean): boolean {
  const isOurs = headers[ASKED_FOR] !== undefined
  return !trustProxy && !isOurs && NAMING.some((name) => headers[name] !== undefined)
}

/** Beside the database, so that another process (`npm run doctor`) finds it. */
const fileIn = (directory: string) => path.join(directory, 'proxy-seen')

/** Says once a process that a proxy was seen while `TRUST_PROXY` is unset, and notes when. */
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
      // The warning is said; doctor goes without.
    }
  }
}

/** When a proxy was last seen while `TRUST_PROXY` was unset; null: never. For `npm run doctor`: red, unless it is set by now. */
export function proxySeenAt(directory: string): Date | null {
  if (!existsSync(fileIn(directory))) return null
  const at = new Date(readFileSync(fileIn(directory), 'utf8').trim())
  return Number.isNaN(at.getTime()) ? null : at
}
