import { expect, it } from 'vitest'
import { decidingBody, type ProposedChange } from '@/src/domain/agreements/deciding-body'
import { decidingWords } from '@/src/i18n/admin/deciding-words'
import { BODIES } from '@/test/support/samples/bodies'

const why = (some: Partial<ProposedChange>) => {
  const change = { agreement: 'sub', amountDkk: 9, supportsGoals: true, documentedEffect: true, ...some } as const
  return decidingWords(decidingBody(change, BODIES), change.agreement, BODIES)
}

it('says who decides by name, and why, in both languages, each reason of several', () => {
  expect(why({ amountDkk: 80_000 })).toEqual({
    da: 'Øens bestyrelse beslutter, fordi beløbet er over 50.000 kroner.',
    en: 'The Island Board decides, because the amount is above 50,000 DKK.',
  })
  expect(why({ amountDkk: null, documentedEffect: false })).toEqual({
    da: 'Øens bestyrelse beslutter, fordi beløbet ikke er oplyst, og fordi pengene ikke går til noget med dokumenteret virkning.',
    en: 'The Island Board decides, because the amount is not stated, and because the money does not go to what is documented to work.',
  })
  expect(why({}).da).toContain('Havnerådet beslutter, fordi beløbet er højst 50.000 kroner,')
  expect(why({ agreement: 'strategic' }).da).toBe(
    'Øens bestyrelse beslutter, fordi ændringen er i den strategiske samarbejdsaftale. Nordfonden skal godkende bagefter, fordi ændringen er i den strategiske samarbejdsaftale.',
  )
})
