import type { User } from '@/payload-types'
import type { Role } from '@/src/cms/access/roles'
import { startSession } from '@/src/cms/sign-in/sessions'
import { serverRequest } from '@/src/cms/write'
import { type Api, apiAs } from './api'
import { payloadForTest } from './payload-for-test'

export const PASSWORD = 'a long password of the tests'

let made = 0

type More = Partial<Pick<User, 'zones' | 'languages'>>

/** Creates a user with a role. */
export async function account(role: Role, more: More = {}): Promise<User> {
  const payload = await payloadForTest()
  made += 1
  const email = `${role.toLowerCase()}-${made}@example.org`
  return payload.create({
    collection: 'users',
    data: { ...more, email, password: PASSWORD, role },
    overrideAccess: true,
  })
}

/**
 * Creates a user with a role and signs them in. Returns the user, and the API as they see it. Slow: password hashing
 * is, by design.
 */
export async function person(role: Role, more: More = {}): Promise<{ user: User; api: Api }> {
  const user = await account(role, more)
  return { user, api: apiAs(await signedIn(user)) }
}

/** Signs a user in without a password and returns the token. `signing-in.test.ts` tests the password. */
export async function signedIn({ id }: Pick<User, 'id'>): Promise<string> {
  const req = await serverRequest(await payloadForTest())
  return startSession(req, id, { limited: 'test', network: 'test', browser: 'test' }, new Date())
}

/** The API as an anonymous client sees it. */
export const anonymous = apiAs(null)
