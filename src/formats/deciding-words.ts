import type { AgreementKind } from '@/src/domain/agreements/agreement-content'
import type { Bodies, Decision, Outside } from '@/src/domain/agreements/deciding-body'
import type { Sentence } from '@/src/domain/workflow/verdict'

const IN: Readonly<Record<AgreementKind, Sentence>> = {
  strategic: { da: 'den strategiske samarbejdsaftale', en: 'the strategic agreement' },
  sub: { da: 'en delaftale', en: 'a sub-agreement' },
}

/** Who decides a change of an agreement of this kind, and why, with the bodies' names. */
export function decidingWords({ bodies, outside }: Decision, kind: AgreementKind, named: Bodies): Sentence {
  const { leader, board, fund } = named
  const limit = kroner(leader.limit)
  const within: Sentence = {
    da: `${leader.name.da} beslutter, fordi beløbet er højst ${limit.da} kroner, ændringen støtter helhedsplanens overordnede mål, og pengene går til noget med dokumenteret virkning.`,
    en: `${leader.name.en} decides, because the amount is at most ${limit.en} DKK, the change supports the overall goals of the plan, and the money goes to what is documented to work.`,
  }
  const reasons = outside.map((one) => OUTSIDE[one](kind, limit))
  const beyond: Sentence = {
    da: `${board.name.da} beslutter, fordi ${reasons.map(({ da }) => da).join(', og fordi ')}.`,
    en: `${board.name.en} decides, because ${reasons.map(({ en }) => en).join(', and because ')}.`,
  }
  const first = bodies.includes('leader') ? within : beyond
  if (!bodies.includes('fund')) return first
  return {
    da: `${first.da} ${fund.name.da} skal godkende bagefter, fordi ændringen er i ${IN[kind].da}.`,
    en: `${first.en} ${fund.name.en} must approve afterwards, because the change is to ${IN[kind].en}.`,
  }
}

const OUTSIDE: Readonly<Record<Outside, (kind: AgreementKind, limit: Sentence) => Sentence>> = {
  kind: (kind) => ({ da: `ændringen er i ${IN[kind].da}`, en: `the change is to ${IN[kind].en}` }),
  amountUnknown: () => ({ da: 'beløbet ikke er oplyst', en: 'the amount is not stated' }),
  aboveLimit: (_, { da, en }) => ({ da: `beløbet er over ${da} kroner`, en: `the amount is above ${en} DKK` }),
  goals: () => ({
    da: 'ændringen ikke støtter helhedsplanens overordnede mål',
    en: 'the change does not support the overall goals of the plan',
  }),
  effect: () => ({
    da: 'pengene ikke går til noget med dokumenteret virkning',
    en: 'the money does not go to what is documented to work',
  }),
}

function kroner(amount: number): Sentence {
  return { da: new Intl.NumberFormat('da-DK').format(amount), en: new Intl.NumberFormat('en-GB').format(amount) }
}
