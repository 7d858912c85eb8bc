import type { IncomingMessage } from 'node:http'
import { takesForms } from '@/src/urls/form-addresses'

const READS: ReadonlySet<string | undefined> = new Set(['GET', 'HEAD', 'OPTIONS'])
const WRITES: ReadonlySet<string | undefined> = new Set(['POST', 'PATCH', 'PUT', 'DELETE'])
const API = /^\/api(\/|$)/
const ADMIN = /^\/admin(\/|$)/

/**
 * Whether something of ours takes what is sent to an address in that way. Next reads any form that is sent to a page as a call of one of
 * its own functions, and fails at it; the public pages have none, and the admin calls its own by name. What is no path (`*`, another
 * host's address) is none of ours, and methods that Next does not know are a fault to it.
 */
export function takes({ url = '/', method, headers }: Pick<IncomingMessage, 'url' | 'method' | 'headers'>): boolean {
  const [pathname = ''] = url.split('?')
  if (!pathname.startsWith('/')) return false
  if (READS.has(method) || (API.test(pathname) && WRITES.has(method))) return true
  if (method !== 'POST') return false
  return ADMIN.test(pathname) ? headers['next-action'] !== undefined : takesForms(pathname)
}
