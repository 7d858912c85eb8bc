import type { Role } from '../workflow/role.ts'

/** Those who decide, and so must be known to be themselves: their sign-ins are written down, and a second factor may be demanded of them. */
const DECIDERS: readonly Role[] = ['admin', 'leader', 'board']

export function decides(role: Role): boolean {
  return DECIDERS.includes(role)
}
