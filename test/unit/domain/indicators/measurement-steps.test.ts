import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isLocked,
  MEASUREMENT_STATES,
  measurementStep,
  type MeasurementState,
  type MeasurementStep,
} from '@/src/domain/indicators/measurement-steps'
import type { Role } from '@/src/domain/workflow/role'

const ROLES: readonly Role[] = ['admin', 'editor', 'zoneWorker', 'translator', 'leader', 'board']
const state = fc.constantFrom(...MEASUREMENT_STATES)
const role = fc.constantFrom(...ROLES)
const anyStep: fc.Arbitrary<MeasurementStep> = fc.record({
  from: state,
  to: state,
  role,
  isOwn: fc.boolean(),
  reason: fc.constantFrom(null, '', '  ', 'Forkert kilde'),
})

const who = (from: MeasurementState, to: MeasurementState, reason: string | null = 'fordi') =>
  ROLES.filter((each) => measurementStep({ from, to, role: each, isOwn: false, reason }).allowed)
const sentence = (step: Partial<MeasurementStep>) => {
  const verdict = measurementStep({
    from: 'draft',
    to: 'submitted',
    role: 'editor',
    isOwn: false,
    reason: null,
    ...step,
  })
  return verdict.allowed ? null : verdict.message
}

describe('measurementStep', () => {
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
    const steps = MEASUREMENT_STATES.flatMap((from) => MEASUREMENT_STATES.map((to) => ({ from, to })))
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
        if (step.to === 'approved' || step.to === 'accepted')
          expect(measurementStep({ ...step, isOwn: true }).allowed).toBe(false)
      }),
    )
  })

  it('opens what is locked by reopening alone', () => {
    fc.assert(
      fc.property(anyStep, (step) => {
        if (isLocked(step.from) && !isLocked(step.to) && measurementStep(step).allowed)
          expect([step.to, step.reason]).toEqual(['draft', 'Forkert kilde'])
      }),
    )
  })

  it('says what to do, in both languages', () => {
    expect(sentence({ from: 'submitted', to: 'approved', role: 'editor' })).toEqual({
      da: 'Kun ledergruppen kan godkende målingen. Bed dem om det.',
      en: 'Only the leader group can approve the measurement. Ask them to.',
    })
    expect(sentence({ from: 'submitted', to: 'approved', role: 'leader', isOwn: true })).toEqual({
      da: 'Du har selv indsendt målingen. Bed en anden fra ledergruppen om at godkende målingen.',
      en: 'You submitted this measurement yourself. Ask someone else from the leader group to approve the measurement.',
    })
    expect(sentence({ from: 'submitted', to: 'returned', role: 'leader', reason: ' ' })).toEqual({
      da: 'Skriv en begrundelse for at sende målingen tilbage.',
      en: 'Write a reason to return the measurement.',
    })
    expect(sentence({ from: 'draft', to: 'published', role: 'admin' })).toEqual({
      da: 'Målingen er kladde og kan ikke blive offentliggjort herfra. Det næste er: sekretariatet (administrator eller redaktør) kan indsende målingen.',
      en: 'The measurement is a draft and cannot become published from there. What comes next: the secretariat (an administrator or editor) can submit the measurement.',
    })
    fc.assert(
      fc.property(anyStep, (step) => {
        const verdict = measurementStep(step)
        if (!verdict.allowed)
          for (const text of [verdict.message.da, verdict.message.en]) expect(text).toMatch(/^[A-ZÆØÅ].*\.$/)
      }),
    )
  })
})

describe('isLocked', () => {
  it('holds from approval on', () => {
    expect(MEASUREMENT_STATES.filter(isLocked)).toEqual(['approved', 'accepted', 'published'])
  })
})
