import { SECRETARIAT, type Role } from '../workflow/role.ts'
import type { Workflow } from '../workflow/steps.ts'
import type { DecidingBody } from './deciding-body.ts'

export type ChangeState = 'draft' | 'submitted' | 'awaitingFund' | 'decided' | 'rejected' | 'withdrawn'
export type ChangeStep = 'submit' | 'passOn' | 'decide' | 'reject' | 'withdraw' | 'fundApproves' | 'fundRefuses'
export type ChangeCondition = 'mandate' | 'fundAsked' | 'fundNotAsked' | 'fundReference'

/**
 * A proposed change to an agreement. Only the deciding body decides or rejects, and nobody decides their own proposal.
 * A change that the fund must approve then waits for it; an administrator or the board records its answer. A decided change creates an edition (docs/decisions/0011).
 */
export const CHANGE_WORKFLOW: Workflow<ChangeState, ChangeStep, ChangeCondition> = {
  first: 'draft',
  from: {
    draft: ['submit', 'withdraw'],
    submitted: ['passOn', 'decide', 'reject', 'withdraw'],
    awaitingFund: ['fundApproves', 'fundRefuses'],
    decided: [],
    rejected: [],
    withdrawn: [],
  },
  steps: {
    submit: { to: 'submitted', by: ['own', ...SECRETARIAT] },
    passOn: { to: 'awaitingFund', by: ['leader', 'board'], needs: ['mandate', 'notOwn', 'fundAsked'] },
    decide: { to: 'decided', by: ['leader', 'board'], needs: ['mandate', 'notOwn', 'fundNotAsked'] },
    reject: { to: 'rejected', by: ['leader', 'board'], needs: ['mandate', 'notOwn', 'reason'] },
    withdraw: { to: 'withdrawn', by: ['own', ...SECRETARIAT] },
    fundApproves: { to: 'decided', by: ['admin', 'board'], needs: ['fundReference'] },
    fundRefuses: { to: 'rejected', by: ['admin', 'board'], needs: ['reason'] },
  },
}

interface Decision {
  role: Role
  /** The result of `decidingBody` for the change in its current state. */
  bodies: readonly DecidingBody[]
  /** The fund's own reference for its approval. */
  fundReference: string | null
}

/** Which conditions of a change's steps are met. */
export function changeConditions({ role, bodies, fundReference }: Decision): Record<ChangeCondition, boolean> {
  const asksFund = bodies.includes('fund')
  return {
    mandate: role === decider(bodies),
    fundAsked: asksFund,
    fundNotAsked: !asksFund,
    fundReference: (fundReference ?? '').trim() !== '',
  }
}

/** The body that decides a change before the fund is asked. */
export function decider(bodies: readonly DecidingBody[]): 'leader' | 'board' {
  return bodies.includes('leader') ? 'leader' : 'board'
}
