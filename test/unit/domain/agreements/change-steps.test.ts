import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHANGE_STATES, changeStep, type ChangeState, type ChangeStep } from '@/src/domain/agreements/change-steps'
import type { DecidingBody } from '@/src/domain/agreements/deciding-body'
import type { Role } from '@/src/domain/workflow/role'

const ROLES: readonly Role[] = ['admin', 'editor', 'zoneWorker', 'translator', 'leader', 'board']
const LEADER: DecidingBody[] = ['leader']
const BOARD: DecidingBody[] = ['board']
const FUND: DecidingBody[] = ['board', 'fund']

const words = fc.constantFrom(null, '', ' ', 'LBF 2027-eksempel')
const anyStep: fc.Arbitrary<ChangeStep> = fc.record({
  from: fc.constantFrom(...CHANGE_STATES),
  to: fc.constantFrom(...CHANGE_STATES),
  role: fc.constantFrom(...ROLES),
  isOwn: fc.boolean(),
  bodies: fc.constantFrom(LEADER, BOARD, FUND),
  reason: words,
  fundReference: words,
})
const who = (from: ChangeState, to: ChangeState, bodies: DecidingBody[], some: Partial<ChangeStep> = {}) =>
  ROLES.filter(
    (role) =>
      changeStep({ from, to, role, isOwn: false, bodies, reason: 'fordi', fundReference: 'eksempel', ...some }).allowed,
  )

describe('changeStep', () => {
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
        if (!bodies.includes('fund') || !changeStep(step).allowed) return
        if (to === 'decided') expect(from).toBe('awaitingFund')
        if (to === 'awaitingFund') expect(step.role).toBe('board')
      }),
    )
  })

  it('lets nobody decide their own, and only the deciding body decide', () => {
    fc.assert(
      fc.property(anyStep, (step) => {
        if (step.from !== 'submitted' || step.to === 'withdrawn' || !changeStep(step).allowed) return
        expect(step.isOwn).toBe(false)
        expect(step.role).toBe(step.bodies[0])
      }),
    )
  })

  it('leaves what is final as it is', () => {
    fc.assert(
      fc.property(anyStep, fc.constantFrom<ChangeState>('decided', 'rejected', 'withdrawn'), (step, from) => {
        expect(changeStep({ ...step, from }).allowed).toBe(false)
      }),
    )
  })

  it('says what to do, in both languages', () => {
    const message = (some: Partial<ChangeStep>) => {
      const verdict = changeStep({
        from: 'submitted',
        to: 'decided',
        role: 'leader',
        isOwn: false,
        bodies: LEADER,
        reason: null,
        fundReference: null,
        ...some,
      })
      return verdict.allowed ? null : verdict.message.da
    }
    expect(message({ bodies: BOARD })).toBe('Denne ændring skal behandles af bestyrelsen. Bed dem om at beslutte.')
    expect(message({ isOwn: true })).toBe(
      'Du har selv stillet forslaget. Bed en anden fra ledergruppen om at beslutte, eller træk det tilbage.',
    )
    expect(message({ role: 'board', bodies: FUND })).toBe(
      'Landsbyggefonden skal også godkende denne ændring. Vælg “venter på Landsbyggefonden”.',
    )
    expect(message({ to: 'withdrawn' })).toBe(
      'Kun den, der har stillet forslaget, og sekretariatet kan trække det tilbage. Bed en af dem om det.',
    )
    expect(message({ from: 'decided', to: 'draft' })).toBe(
      'Ændringen er besluttet og kan ikke laves om. Stil et nyt forslag.',
    )
    fc.assert(
      fc.property(anyStep, (step) => {
        const verdict = changeStep(step)
        if (!verdict.allowed)
          for (const text of [verdict.message.da, verdict.message.en]) expect(text).toMatch(/^[A-ZÆØÅ].*\.$/)
      }),
    )
  })
})
