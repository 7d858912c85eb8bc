import type { TypedUser } from 'payload'
import type { User } from '@/payload-types'

/** The roles of docs/glossary.md; `rights.ts` says what each may do. */
export const ROLES = ['admin', 'editor', 'zoneWorker', 'translator', 'leader', 'board'] as const
export type Role = (typeof ROLES)[number]

/** Whoever may ask: a person with a role, a program with a key, or nobody that is known. */
export const SEATS = [...ROLES, 'apiKey', 'anonymous'] as const
export type Seat = (typeof SEATS)[number]

/** Those who write public content, and so may see what is not yet public. */
const STAFF: readonly Role[] = ['admin', 'editor', 'zoneWorker', 'translator']

/** Who may stand behind a request, for Payload: a person, a program with an API key, or nobody. */
export type Asking = TypedUser | User | null | undefined

/** Whether it is a person who has signed in. A program with a key is none, whatever its document says. */
export function isPerson(user: Asking): user is User {
  return hasRole(user, ...ROLES)
}

/** Where the asker sits in the table of rights. A person without a role is a stranger. */
export function seatOf(user: object | null | undefined): Seat {
  if (user == null) return 'anonymous'
  // Documents that come from no sign-in do not say what they are.
  if ('collection' in user && (user.collection ?? 'users') !== 'users') return 'apiKey'
  const role: unknown = 'role' in user ? user.role : null
  return ROLES.find((known) => known === role) ?? 'anonymous'
}

/** Whether the user is a person with one of the roles. Nobody signed in, or a program: no. */
export function hasRole(user: object | null | undefined, ...roles: readonly Role[]): user is User {
  const seat = seatOf(user)
  return roles.some((role) => role === seat)
}

/** Whether the user writes public content. */
export function isStaff(user: object | null | undefined): user is User {
  return hasRole(user, ...STAFF)
}

/** Whether the user keeps the plan's books: agreements, indicators, documents. */
export function isSecretariat(user: object | null | undefined): user is User {
  return hasRole(user, 'admin', 'editor')
}

/** Whether the user may look into the internal area: the secretariat, and those whom it answers to. */
export function isInternal(user: object | null | undefined): user is User {
  return hasRole(user, 'admin', 'editor', 'leader', 'board')
}

/** The ids of the zones that a user works in, whether these came populated or not. */
export function zoneIdsOf(user: User): string[] {
  return (user.zones ?? []).map((zone) => (typeof zone === 'string' ? zone : zone.id))
}
