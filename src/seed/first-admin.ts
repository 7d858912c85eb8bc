import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

/** Reserved for examples by RFC 2606, so it is nobody's address. */
const EMAIL = 'admin@example.org'

/**
 * Creates the first administrator if there is no user yet, and returns the generated password, which is not shown
 * again. Otherwise returns null.
 */
export async function firstAdmin(payload: Payload): Promise<{ email: string; password: string } | null> {
  // Server command: no user, full access.
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return null
  const password = randomBytes(12).toString('base64url')
  await payload.create({ collection: 'users', data: { email: EMAIL, password, role: 'admin' }, overrideAccess: true })
  return { email: EMAIL, password }
}
