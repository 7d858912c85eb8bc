import type { Role } from './roles.ts'

/** Hides an entry of the admin's menu from all other roles. Cosmetic only: access is decided by the rights table. */
export function hiddenExceptFor(...roles: readonly Role[]): (args: { user: object | null }) => boolean {
  return ({ user }) => user === null || !roles.some((role) => 'role' in user && user.role === role)
}
