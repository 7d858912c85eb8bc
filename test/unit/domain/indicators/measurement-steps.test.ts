import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MEASUREMENT_WORKFLOW, type MeasurementState } from '@/src/domain/indicators/measurement-steps'
import type { Role } from '@/src/domain/workflow/role'
import { type AskedStep, stepRefusal } from '@/src/domain/workflow/steps'
import { ROLES, statesOf } from '@/test/support/workflows'

const STATES = statesOf(MEASUREMENT_WORKFLOW)
const state = fc.constantFrom(...STATES)
const anyStep: fc.Arbitrary<AskedStep<MeasurementState>> = fc.record({
  from: state,
  to: state,
  role: fc.constantFrom(...ROLES),
  isOwn: fc.boolean(),
  reason: fc.constantFrom(null, '', '  ', 'Forkert kilde'),
  met: fc.constant({}),
})
const refusal = (asked: AskedStep<MeasurementState>) => stepRefusal(MEASUREMENT_WORKFLOW, asked)
const who = (from: MeasurementState, to: MeasurementState, reason: string | null = 'fordi') =>
  ROLES.filter((role) => refusal({ from, to, role, isOwn: false, reason, met: {} }) === null)

describe('the steps of a measurement', () => {
  it.each<[MeasurementState, MeasurementState, Role[]]>([
    ['draft', 'submitted', ['admin', 'editor']],
    ['returned', 'submitted', ['admin', 'editor']],
    ['submitted', 'returned', ['leader']],
    ['submitted', 'approved', ['leader']],
    ['approved', 'accepted', ['board']],
    ['accepted', 'published', ['admin', 'editor']],
    ['approved', 'draft', ['admin', 'leader', 'board']],
    ['accepted', 'draft', ['admin', 'leader', 'board']],
    ['published', 'draft', ['admin', 'leader', 'board']],
  ])('%s → %s by %j', (from, to, roles) => {
    expect(who(from, to)).toEqual(roles)
  })

  it('knows no other steps: none is skipped, none is repeated', () => {
    const steps = STATES.flatMap((from) => STATES.map((to) => ({ from, to })))
    expect(steps.filter(({ from, to }) => who(from, to).length > 0)).toHaveLength(9)
  })

  it('asks for a reason to return and to reopen, and for nothing else', () => {
    for (const blank of [null, '', ' \n']) {
      expect(who('submitted', 'returned', blank)).toEqual([])
      expect(who('published', 'draft', blank)).toEqual([])
      expect(who('submitted', 'approved', blank)).toEqual(['leader'])
    }
  })

  it('lets nobody approve or accept what they submitted', () => {
    fc.assert(
      fc.property(anyStep, (step) => {
        if (step.to === 'approved' || step.to === 'accepted') expect(refusal({ ...step, isOwn: true })).not.toBeNull()
      }),
    )
  })

  it('opens what is locked by reopening alone', () => {
    const isLocked = (at: MeasurementState) => ['approved', 'accepted', 'published'].includes(at)
    fc.assert(
      fc.property(anyStep, (step) => {
        if (isLocked(step.from) && !isLocked(step.to) && refusal(step) === null)
          expect([step.to, step.reason]).toEqual(['draft', 'Forkert kilde'])
      }),
    )
  })
})
