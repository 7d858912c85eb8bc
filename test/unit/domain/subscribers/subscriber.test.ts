import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  afterBounce,
  type Bounce,
  deletionLimits,
  isOpen,
  mayAsk,
  SUBSCRIBER_STATES,
} from '@/src/domain/subscribers/subscriber'

const states = fc.constantFrom(...SUBSCRIBER_STATES)
const bounces = fc.constantFrom<Bounce>('hard', 'soft', 'complaint')

describe('a mail that came back', () => {
  test('blocks at once if it is hard or a complaint, the second time if it is soft', () => {
    const confirmed = { state: 'confirmed', softBounces: 0 } as const
    expect(afterBounce(confirmed, 'hard').state).toBe('blocked')
    expect(afterBounce(confirmed, 'complaint').state).toBe('blocked')
    expect(afterBounce(confirmed, 'soft')).toEqual({ state: 'confirmed', softBounces: 1 })
    expect(afterBounce(afterBounce(confirmed, 'soft'), 'soft').state).toBe('blocked')
  })

  test('never brings anyone back, and never changes who has left', () => {
    fc.assert(
      fc.property(states, fc.array(bounces), (state, many) => {
        const { state: after } = many.reduce(afterBounce, { state, softBounces: 0 })
        expect([state, 'blocked']).toContain(after)
        if (state === 'unsubscribed') expect(after).toBe('unsubscribed')
      }),
    )
  })
})

test('an address is asked again after ten minutes', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true, max: new Date('2200-01-01') }), fc.nat(30 * 60_000), (before, later) => {
      expect(mayAsk(before, new Date(before.getTime() + later))).toBe(later >= 10 * 60_000)
    }),
  )
  expect(mayAsk(null, new Date())).toBe(true)
})

test('what was asked for can be confirmed until who did not confirm is forgotten', () => {
  const now = new Date('2026-11-30T12:00:00Z')
  expect([isOpen(new Date('2026-11-23T12:00:00Z'), now), isOpen(new Date('2026-11-23T11:59:59Z'), now)]).toEqual([
    true,
    false,
  ])
})

test('who did not confirm is forgotten after 7 days, who left after 30', () => {
  const { askedBefore, leftBefore } = deletionLimits(new Date('2026-11-30T12:00:00Z'))
  expect([askedBefore.toISOString(), leftBefore.toISOString()]).toEqual([
    '2026-11-23T12:00:00.000Z',
    '2026-10-31T12:00:00.000Z',
  ])
})
