import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHANGE_WORKFLOW, changeConditions, type ChangeState } from '@/src/domain/agreements/change-steps'
import type { DecidingBody } from '@/src/domain/agreements/deciding-body'
import type { Role } from '@/src/domain/workflow/role'
import { type AskedStep, stepRefusal } from '@/src/domain/workflow/steps'
import { ROLES, statesOf } from '@/test/support/workflows'

interface Asked extends Omit<AskedStep<ChangeState>, 'met'> {
  bodies: readonly DecidingBody[]
  fundReference: string | null
}

const STATES = statesOf(CHANGE_WORKFLOW)
const LEADER: DecidingBody[] = ['leader']
const BOARD: DecidingBody[] = ['board']
const FUND: DecidingBody[] = ['board', 'fund']

const words = fc.constantFrom(null, '', ' ', 'LBF 2027-eksempel')
const anyStep: fc.Arbitrary<Asked> = fc.record({
  from: fc.constantFrom(...STATES),
  to: fc.constantFrom(...STATES),
  role: fc.constantFrom(...ROLES),
  isOwn: fc.boolean(),
  bodies: fc.constantFrom(LEADER, BOARD, FUND),
  reason: words,
  fundReference: words,
})
const isAllowed = (asked: Asked) => stepRefusal(CHANGE_WORKFLOW, { ...asked, met: changeConditions(asked) }) === null
const who = (from: ChangeState, to: ChangeState, bodies: DecidingBody[], some: Partial<Asked> = {}) =>
  ROLES.filter((role) =>
    isAllowed({ from, to, role, isOwn: false, bodies, reason: 'fordi', fundReference: 'eksempel', ...some }),
  )

describe('the steps of a change', () => {
  it.each<[ChangeState, ChangeState, DecidingBody[], Role[]]>([
    ['draft', 'submitted', LEADER, ['admin', 'editor']],
    ['draft', 'withdrawn', LEADER, ['admin', 'editor']],
    ['submitted', 'withdrawn', FUND, ['admin', 'editor']],
    ['submitted', 'decided', LEADER, ['leader']],
    ['submitted', 'rejected', LEADER, ['leader']],
    ['submitted', 'decided', BOARD, ['board']],
    ['submitted', 'rejected', BOARD, ['board']],
    ['submitted', 'decided', FUND, []],
    ['submitted', 'awaitingFund', FUND, ['board']],
    ['submitted', 'awaitingFund', BOARD, []],
    ['submitted', 'rejected', FUND, ['board']],
    ['awaitingFund', 'decided', FUND, ['admin', 'board']],
    ['awaitingFund', 'rejected', FUND, ['admin', 'board']],
    ['awaitingFund', 'withdrawn', FUND, []],
    ['draft', 'decided', LEADER, []],
    ['decided', 'draft', LEADER, []],
    ['rejected', 'submitted', LEADER, []],
    ['withdrawn', 'submitted', LEADER, []],
  ])('%s → %s where %j decides: %j', (from, to, bodies, roles) => {
    expect(who(from, to, bodies)).toEqual(roles)
  })

  it('lets proposers send and withdraw their own, whatever their role', () => {
    expect(who('draft', 'submitted', LEADER, { isOwn: true })).toEqual(ROLES)
    expect(who('submitted', 'withdrawn', LEADER, { isOwn: true })).toEqual(ROLES)
  })

  it('asks for a reason to reject, and for a reference where the fund has approved', () => {
    for (const blank of [null, '', ' ']) {
      expect(who('submitted', 'rejected', LEADER, { reason: blank })).toEqual([])
      expect(who('awaitingFund', 'rejected', FUND, { reason: blank })).toEqual([])
      expect(who('awaitingFund', 'decided', FUND, { fundReference: blank })).toEqual([])
    }
  })

  it('never lets a change of the strategic agreement stand without board and fund', () => {
    fc.assert(
      fc.property(anyStep, (step) => {
        const { from, to, bodies } = step
        if (!bodies.includes('fund') || !isAllowed(step)) return
        if (to === 'decided') expect(from).toBe('awaitingFund')
        if (to === 'awaitingFund') expect(step.role).toBe('board')
      }),
    )
  })

  it('lets nobody decide their own, and only the deciding body decide', () => {
    fc.assert(
      fc.property(anyStep, (step) => {
        if (step.from !== 'submitted' || step.to === 'withdrawn' || !isAllowed(step)) return
        expect(step.isOwn).toBe(false)
        expect(step.role).toBe(step.bodies[0])
      }),
    )
  })

  it('leaves what is final as it is', () => {
    fc.assert(
      fc.property(anyStep, fc.constantFrom<ChangeState>('decided', 'rejected', 'withdrawn'), (step, from) => {
        expect(isAllowed({ ...step, from })).toBe(false)
      }),
    )
  })
})
