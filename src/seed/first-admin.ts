import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

/** Nobody's address: RFC 2606. */
const EMAIL = 'admin@example.org'

/** Makes the first administrator if there is no user yet. Gives the generated password, once; otherwise null. */
export async function firstAdmin(payload: Payload): Promise<{ email: string; password: string } | null> {
  // A command on the server, run by whoever runs the server: no user, all rights.
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return null
  const password = randomBytes(12).toString('base64url')
  await payload.create({ collection: 'users', data: { email: EMAIL, password, role: 'admin' }, overrideAccess: true })
  return { email: EMAIL, password }
}
