import type { Role } from './roles.ts'

/** What stands in the admin's menu for some roles only. A hint: access decides. */
export function hiddenExceptFor(...roles: readonly Role[]): (args: { user: object | null }) => boolean {
  return ({ user }) => user === null || !roles.some((role) => 'role' in user && user.role === role)
}
