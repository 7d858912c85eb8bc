import type { IncomingMessage } from 'node:http'
import { takesForms } from '@/src/urls/form-addresses'
import { READS } from './reads'

const WRITES: ReadonlySet<string | undefined> = new Set(['POST', 'PATCH', 'PUT', 'DELETE'])
const API = /^\/api(\/|$)/
const ADMIN = /^\/admin(\/|$)/

/**
 * Whether any route of ours accepts this method at this address. Next treats any form posted to a page as a call of a
 * Server Action and fails; public pages have none, and the admin calls its own by name. A target that is not a path
 * (`*`, an absolute URL) is rejected, and methods unknown to Next would be an error.
 */
export function takes({ url = '/', method, headers }: Pick<IncomingMessage, 'url' | 'method' | 'headers'>): boolean {
  const [pathname = ''] = url.split('?')
  if (!pathname.startsWith('/')) return false
  if (READS.has(method) || (API.test(pathname) && WRITES.has(method))) return true
  if (method !== 'POST') return false
  return ADMIN.test(pathname) ? headers['next-action'] !== undefined : takesForms(pathname)
}
