import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decidingBody, type Mandates, type ProposedChange } from '@/src/domain/agreements/deciding-body'
import { BODIES } from '@/test/support/samples/bodies'

const { leader } = BODIES
const small: ProposedChange = { agreement: 'sub', amountDkk: 20_000, supportsGoals: true, documentedEffect: true }
const of = (some: Partial<ProposedChange>, mandates: Mandates = BODIES) => decidingBody({ ...small, ...some }, mandates)
const bodies = (some: Partial<ProposedChange>, mandates?: Mandates) => of(some, mandates).bodies
const upTo = (limit: number): Mandates => ({ ...BODIES, leader: { ...leader, limit } })

describe('decidingBody', () => {
  it.each<[string[], Partial<ProposedChange>]>([
    [['leader'], {}],
    [['leader'], { amountDkk: 0 }],
    [['leader'], { amountDkk: 50_000 }],
    [['leader'], { amountDkk: -50_000 }],
    [['board'], { amountDkk: 50_000.01 }],
    [['board'], { amountDkk: -50_001 }],
    [['board'], { amountDkk: null }],
    [['board'], { amountDkk: NaN }],
    [['board'], { supportsGoals: false }],
    [['board'], { documentedEffect: false }],
    [['board', 'fund'], { agreement: 'strategic' }],
    [['board', 'fund'], { agreement: 'strategic', amountDkk: 0 }],
  ])('%j: %j', (expected, change) => {
    expect(bodies(change)).toEqual(expected)
  })

  it('takes the mandates as they are set', () => {
    expect(bodies({ amountDkk: 60_000 }, upTo(75_000))).toEqual(['leader'])
    expect(bodies({ amountDkk: 1 }, upTo(0))).toEqual(['board'])
    expect(bodies({}, { ...BODIES, leader: { ...leader, kinds: [] } })).toEqual(['board'])
    expect(bodies({}, { ...BODIES, fund: { kinds: ['sub'] } })).toEqual(['leader', 'fund'])
    expect(bodies({ agreement: 'strategic' }, { ...BODIES, fund: { kinds: [] } })).toEqual(['board'])
    expect(
      bodies({ agreement: 'strategic' }, { leader: { ...leader, kinds: ['strategic'] }, fund: BODIES.fund }),
    ).toEqual(['leader', 'fund'])
  })

  it('never gives a larger sum to a smaller body', () => {
    const amount = fc.integer({ min: 0, max: 200_000 })
    fc.assert(
      fc.property(amount, amount, fc.boolean(), fc.boolean(), (one, other, supportsGoals, documentedEffect) => {
        const [less, more] = one < other ? [one, other] : [other, one]
        if (bodies({ amountDkk: more, supportsGoals, documentedEffect })[0] === 'leader') {
          expect(bodies({ amountDkk: less, supportsGoals, documentedEffect })).toEqual(['leader'])
        }
      }),
    )
  })

  it('always has one body decide, then the fund where it must approve, and says why it is not the leader group', () => {
    const kind = fc.constantFrom('strategic' as const, 'sub' as const)
    const kinds = fc.uniqueArray(kind)
    const change = fc.record({
      agreement: kind,
      amountDkk: fc.option(fc.double({ noNaN: false })),
      supportsGoals: fc.boolean(),
      documentedEffect: fc.boolean(),
    })
    const mandates = fc.record({
      leader: fc.record({ kinds, limit: fc.nat() }),
      fund: fc.record({ kinds }),
    })
    fc.assert(
      fc.property(change, mandates, (proposed, given) => {
        const decision = decidingBody(proposed, given)
        const [first, ...then] = decision.bodies
        expect(first === 'leader').toBe(decision.outside.length === 0)
        expect(['leader', 'board']).toContain(first)
        expect(then).toEqual(given.fund.kinds.includes(proposed.agreement) ? ['fund'] : [])
      }),
    )
  })

  it('says each reason of several', () => {
    expect(of({}).outside).toEqual([])
    expect(of({ amountDkk: 80_000 }).outside).toEqual(['aboveLimit'])
    expect(of({ amountDkk: null, documentedEffect: false }).outside).toEqual(['amountUnknown', 'effect'])
    expect(of({ agreement: 'strategic', supportsGoals: false }).outside).toEqual(['kind'])
  })
})
