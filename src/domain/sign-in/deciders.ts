import type { Role } from '../workflow/role.ts'

/**
 * Roles that take decisions and must therefore be identified reliably: their sign-ins are logged, and a second factor
 * may be required.
 */
const DECIDERS: readonly Role[] = ['admin', 'leader', 'board']

export function decides(role: Role): boolean {
  return DECIDERS.includes(role)
}
