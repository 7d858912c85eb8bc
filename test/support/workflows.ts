import type { Role } from '@/src/domain/workflow/role'
import type { Workflow } from '@/src/domain/workflow/steps'

export const ROLES: readonly Role[] = ['admin', 'editor', 'zoneWorker', 'translator', 'leader', 'board']

/** The states of a workflow. */
export function statesOf<State extends string, Step extends string, Condition extends string>({
  from,
}: Workflow<State, Step, Condition>): State[] {
  return Object.keys(from) as State[]
}
