import type { Payload } from 'payload'
import type { Newsletter } from '@/payload-types'

/**
 * The stored edition in all languages, without access control: for the server's own steps and rules. Null if there is
 * none.
 */
export async function storedNewsletter(payload: Payload, id: string): Promise<Newsletter | null> {
  return payload.findByID({
    collection: 'newsletters',
    id,
    overrideAccess: true,
    depth: 0,
    locale: 'all',
    fallbackLocale: false,
    disableErrors: true,
  })
}
