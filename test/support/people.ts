import type { User } from '@/payload-types'
import type { Role } from '@/src/cms/access/roles'
import { type Api, apiAs } from './api'
import { payloadForTest } from './payload-for-test'

export const PASSWORD = 'a long password of the tests'

let made = 0

type More = Partial<Pick<User, 'zones' | 'languages'>>

/** Makes a user with a role. */
export async function account(role: Role, more: More = {}): Promise<User> {
  const payload = await payloadForTest()
  made += 1
  const email = `${role.toLowerCase()}-${made}@example.org`
  return payload.create({ collection: 'users', data: { ...more, email, password: PASSWORD, role }, overrideAccess: true })
}

/** Makes a user with a role and signs them in. Gives the user, and the API as they see it. Slow: passwords are, by design. */
export async function person(role: Role, more: More = {}): Promise<{ user: User; api: Api }> {
  const payload = await payloadForTest()
  const user = await account(role, more)
  const { token } = await payload.login({ collection: 'users', data: { email: user.email, password: PASSWORD } })
  if (!token) throw new Error(`${user.email} could not sign in`)
  return { user, api: apiAs(token) }
}

/** The API as everyone sees it. */
export const anonymous = apiAs(null)
