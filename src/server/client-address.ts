import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/** The header in which this server passes the client's address to Next. */
export const CLIENT_ADDRESS = 'x-client-address'

type Request = Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string | undefined } }

/**
 * The client's address, for rate limits: the socket's peer or, behind our own proxy (`trustProxy`), the last address in
 * `X-Forwarded-For`, because the client can have set the ones before it. Without `trustProxy` the header is ignored,
 * and so is a value that is not an IP address. An IPv4-mapped IPv6 address becomes the IPv4 address. A port is removed,
 * because it differs for each connection.
 */
export function clientAddress({ headers, socket }: Request, trustProxy: boolean): string {
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

/** Whether an address is that of this machine. */
export function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.')
}
