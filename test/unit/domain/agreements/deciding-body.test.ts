import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decidingBody, type ProposedChange } from '@/src/domain/agreements/deciding-body'

const LIMIT = 50_000
const small: ProposedChange = { agreement: 'sub', amountDkk: 20_000, supportsGoals: true, documentedEffect: true }
const bodies = (some: Partial<ProposedChange>, limit = LIMIT) => decidingBody({ ...small, ...some }, limit).bodies
const why = (some: Partial<ProposedChange>) => decidingBody({ ...small, ...some }, LIMIT).because

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

  it('takes the limit as it is set', () => {
    expect(bodies({ amountDkk: 60_000 }, 75_000)).toEqual(['leader'])
    expect(bodies({ amountDkk: 1 }, 0)).toEqual(['board'])
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

  it('says why, in both languages, each reason of several', () => {
    expect(why({ amountDkk: 80_000 })).toEqual({
      da: 'Bestyrelsen beslutter, fordi beløbet er over 50.000 kroner.',
      en: 'The board decides, because the amount is above 50,000 DKK.',
    })
    expect(why({ amountDkk: null, documentedEffect: false })).toEqual({
      da: 'Bestyrelsen beslutter, fordi beløbet ikke er oplyst, og fordi pengene ikke går til noget med dokumenteret virkning.',
      en: 'The board decides, because the amount is not stated, and because the money does not go to what is documented to work.',
    })
    expect(why({}).da).toContain('højst 50.000 kroner,')
    expect(why({ agreement: 'strategic' }).da).toContain('Landsbyggefonden')
  })
})
