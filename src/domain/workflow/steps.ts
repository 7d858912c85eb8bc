import type { Role } from './role.ts'

/**
 * How documents move from state to state, as data. `Condition` names what a step may need besides a reason and another
 * person. A state or step left out does not compile.
 */
export interface Workflow<State extends string, Step extends string, Condition extends string = never> {
  first: State
  /** The steps out of each state, as they are offered. A final state has none. */
  from: Record<State, readonly Step[]>
  steps: Record<Step, StepRow<State, Condition>>
}

/** Who takes a step: a role, the person whose document it is, or only the server. */
export type Actor = Role | 'own' | 'server'
type Need<Condition> = 'notOwn' | Condition | 'reason'

interface StepRow<State, Condition> {
  to: State
  by: readonly Actor[]
  /** What is needed besides, in the order in which it is asked for. */
  needs?: readonly Need<Condition>[]
}

export interface AskedStep<State, Condition extends string = never> {
  from: State
  to: State
  role: Role
  /** Whether the document is the person's own. */
  isOwn: boolean
  reason: string | null
  /** Which of the workflow's conditions are met. */
  met: Readonly<Record<Condition, boolean>>
}

export type StepRefusal<State, Step, Condition> =
  | { code: 'noSuchStep'; from: State; to: State }
  | { code: 'notYours'; step: Step; to: State; by: readonly Actor[] }
  | { code: 'missing'; step: Step; need: Need<Condition> }

/** The step that leads from one state to another, or null. */
export function stepBetween<State extends string, Step extends string, Condition extends string>(
  { from, steps }: Workflow<State, Step, Condition>,
  at: { from: State; to: State },
): Step | null {
  return from[at.from].find((step) => steps[step].to === at.to) ?? null
}

/** Why a person may not take a step, or null if they may. */
export function stepRefusal<State extends string, Step extends string, Condition extends string>(
  workflow: Workflow<State, Step, Condition>,
  { from, to, role, isOwn, reason, met }: AskedStep<State, Condition>,
): StepRefusal<State, Step, Condition> | null {
  const step = stepBetween(workflow, { from, to })
  if (step === null) return { code: 'noSuchStep', from, to }
  const { by, needs = [] } = workflow.steps[step]
  if (!by.includes(role) && !(isOwn && by.includes('own'))) return { code: 'notYours', step, to, by }
  const has = { ...met, notOwn: !isOwn, reason: (reason ?? '').trim() !== '' }
  const need = needs.find((each) => !has[each])
  return need === undefined ? null : { code: 'missing', step, need }
}
