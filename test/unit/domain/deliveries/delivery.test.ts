import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  callAgainAfter,
  type Counts,
  DELIVERY_STATES,
  failsTooMuch,
  type HandOver,
  isFinished,
  messageId,
  standingAfter,
  sweptState,
  THRESHOLD,
} from '@/src/domain/deliveries/delivery'

const FINAL = ['accepted', 'failed', 'unknown', 'skipped']
const PAUSE = 60_000

const handOvers: fc.Arbitrary<Exclude<HandOver, { kind: 'unreached' }>> = fc.oneof(
  fc.record({ kind: fc.constant('accepted' as const), answer: fc.string() }),
  fc.record({
    kind: fc.constant('refused' as const),
    code: fc.integer({ min: 400, max: 599 }),
    answer: fc.string(),
    begun: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('lost' as const), answer: fc.string(), begun: fc.boolean() }),
)
const unreached = { kind: 'unreached', answer: '' } as const
const states = fc.constantFrom(...DELIVERY_STATES)

describe('a delivery', () => {
  test('is never sent again once its text was on the way', () => {
    fc.assert(
      fc.property(handOvers, fc.integer({ min: 1, max: 9 }), fc.nat(), (handOver, attempts, now) => {
        const { state } = standingAfter(handOver, attempts, now, PAUSE)
        if (handOver.kind === 'accepted' || handOver.begun) expect(FINAL).toContain(state)
        expect(state === 'accepted').toBe(handOver.kind === 'accepted')
        // Only a broken connection leaves a doubt; a server's response is trusted.
        expect(state === 'unknown').toBe(handOver.kind === 'lost' && handOver.begun)
      }),
    )
  })

  test('comes to its end, whatever happens to it, and waits longer each time', () => {
    fc.assert(
      fc.property(fc.array(handOvers, { minLength: 8, maxLength: 8 }), (many) => {
        let waited = 0
        const end = many.findIndex((handOver, at) => {
          const { state, notBefore } = standingAfter(handOver, at + 1, 0, PAUSE)
          if (state !== 'pending') return true
          expect(notBefore).toBeGreaterThan(waited)
          waited = notBefore
          return false
        })
        expect(end).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('that is refused for good is asked once, for now three times; a line that does not come about eight times', () => {
    const attempts = (handOver: HandOver) => {
      let made = 1
      while (standingAfter(handOver, made, 0, PAUSE).state === 'pending') made += 1
      return made
    }
    expect(attempts({ kind: 'refused', code: 550, answer: '', begun: false })).toBe(1)
    expect(attempts({ kind: 'refused', code: 450, answer: '', begun: false })).toBe(3)
    expect(attempts({ kind: 'lost', answer: '', begun: false })).toBe(8)
  })

  test('is not ended by a server that is not reached', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.nat(),
        (attempts, now) =>
          void expect(standingAfter(unreached, attempts, now, PAUSE)).toEqual({ state: 'pending', notBefore: now }),
      ),
    )
  })

  test('whose worker died goes back if nothing was handed over, is unknown if something was, and stays if it had ended', () => {
    fc.assert(
      fc.property(
        states,
        (state) =>
          void expect(sweptState(state)).toBe({ leased: 'pending', handing: 'unknown' }[state as string] ?? state),
      ),
    )
  })
})

test('a server that is not reached is called again ever later, and after eight times by a person', () => {
  const waits = Array.from({ length: 9 }, (_, at) => callAgainAfter(at + 1, 1000))
  expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 64_000, null, null])
})

test('an edition is finished when each row has ended', () => {
  const none = Object.fromEntries(DELIVERY_STATES.map((state) => [state, 0])) as Counts
  fc.assert(
    fc.property(fc.array(states), (rows) => {
      const counts = { ...none }
      for (const state of rows) counts[state] += 1
      expect(isFinished(counts)).toBe(rows.every((state) => FINAL.includes(state)))
    }),
  )
})

describe('too much fails', () => {
  test('when five in a row do, however few there are', () => {
    expect(failsTooMuch(['failed', 'unknown', 'failed', 'failed', 'failed'])).toBe(true)
    expect(failsTooMuch(['failed', 'failed', 'failed', 'failed', 'accepted'])).toBe(false)
  })

  test('when more than a fifth of the last fifty do, and never by what came before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('accepted', 'failed', 'unknown', 'skipped'), { maxLength: 90 }),
        (latest) => {
          const wrong = latest.slice(0, 50).filter((state) => state === 'failed' || state === 'unknown').length
          if (latest.length >= 20 && wrong > Math.min(latest.length, 50) * THRESHOLD.share)
            expect(failsTooMuch(latest)).toBe(true)
          expect(failsTooMuch(latest)).toBe(failsTooMuch(latest.slice(0, 50)))
          if (wrong < THRESHOLD.inARow) expect(failsTooMuch(latest)).toBe(false)
        },
      ),
    )
  })
})

test('a Message-ID is the same for the same edition and person, and another for any other', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), fc.uuid(), (edition, one, other) => {
      fc.pre(one !== other)
      expect(messageId(edition, one, 'example.org')).toBe(messageId(edition, one, 'example.org'))
      expect(messageId(edition, one, 'example.org')).not.toBe(messageId(edition, other, 'example.org'))
      expect(messageId(edition, one, 'example.org')).toMatch(/^<[0-9a-f]{32}@example\.org>$/)
    }),
  )
})
