import type { TypedUser } from 'payload'
import type { User } from '@/payload-types'

/** The roles of docs/glossary.md; `rights.ts` says what each may do. */
export const ROLES = ['admin', 'editor', 'zoneWorker', 'translator', 'leader', 'board'] as const
export type Role = (typeof ROLES)[number]

/** Who can send a request: a person with a role, a program with an API key, or anyone anonymous. */
export const SEATS = [...ROLES, 'apiKey', 'anonymous'] as const
export type Seat = (typeof SEATS)[number]

/** Those who write public content, and so may see what is not published yet. */
const STAFF: readonly Role[] = ['admin', 'editor', 'zoneWorker', 'translator']

/** Payload's possible users of a request: a person, a program with an API key, or nobody. */
export type Asking = TypedUser | User | null | undefined

/** Whether the user is a signed-in person. A program with an API key is not, whatever its document says. */
export function isPerson(user: Asking): user is User {
  return hasRole(user, ...ROLES)
}

/** The user's column in the table of rights. A person without a role is treated as anonymous. */
export function seatOf(user: object | null | undefined): Seat {
  if (user == null) return 'anonymous'
  // User documents that do not come from a sign-in have no `collection`.
  if ('collection' in user && (user.collection ?? 'users') !== 'users') return 'apiKey'
  const role: unknown = 'role' in user ? user.role : null
  return ROLES.find((known) => known === role) ?? 'anonymous'
}

/** Whether the user is a person with one of the roles. False for anonymous requests and programs. */
export function hasRole(user: object | null | undefined, ...roles: readonly Role[]): user is User {
  const seat = seatOf(user)
  return roles.some((role) => role === seat)
}

/** Whether the user writes public content. */
export function isStaff(user: object | null | undefined): user is User {
  return hasRole(user, ...STAFF)
}

/** Whether the user belongs to the secretariat, which keeps agreements, indicators and documents. */
export function isSecretariat(user: object | null | undefined): user is User {
  return hasRole(user, 'admin', 'editor')
}

/** Whether the user may read the internal area: the secretariat, the leader group and the board. */
export function isInternal(user: object | null | undefined): user is User {
  return hasRole(user, 'admin', 'editor', 'leader', 'board')
}

/** The ids of the zones that a user works in, whether populated or not. */
export function zoneIdsOf(user: User): string[] {
  return (user.zones ?? []).map((zone) => (typeof zone === 'string' ? zone : zone.id))
}
