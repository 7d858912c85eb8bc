import type { AgreementKind } from '@/src/domain/agreements/agreement-content'
import type { Decision, Mandates, Outside } from '@/src/domain/agreements/deciding-body'
import { LOCALES } from '../locales.ts'
import { type GivenName, inEachLanguage, type Label, label, type Phrase, type PlainPhrase } from './words.ts'

/** The bodies that play the parts, by name, and what the plan lets them decide. */
export interface Bodies {
  leader: Mandates['leader'] & { name: GivenName }
  board: { name: GivenName }
  fund: Mandates['fund'] & { name: GivenName }
}

const KINDS: Readonly<Record<AgreementKind, PlainPhrase>> = {
  strategic: 'the strategic agreement',
  sub: 'a sub-agreement',
}

const OUTSIDE = {
  kind: 'the change is to {{kind}}',
  amountUnknown: 'the amount is not stated',
  aboveLimit: 'the amount is above {{limit}} DKK',
  goals: 'the change does not support the overall goals of the plan',
  effect: 'the money does not go to what is documented to work',
} as const satisfies Readonly<Record<Outside, Phrase>>

/** Who decides a change of an agreement of this kind, and why, with the bodies' names. */
export function decidingWords({ bodies, outside }: Decision, agreement: AgreementKind, named: Bodies): Label {
  const { leader, board, fund } = named
  const kind = label(KINDS[agreement])
  const limit = inEachLanguage((language) => new Intl.NumberFormat(LOCALES[language].intl).format(leader.limit))
  const reasons = outside.map((one) => label(OUTSIDE[one], { kind, limit }))
  const first = bodies.includes('leader')
    ? label(
        '{{name}} decides, because the amount is at most {{limit}} DKK, the change supports the overall goals of the plan, and the money goes to what is documented to work.',
        { name: leader.name, limit },
      )
    : label('{{name}} decides, because {{reasons}}.', {
        name: board.name,
        reasons: reasons.reduce((before, reason) => label('{{before}}, and because {{reason}}', { before, reason })),
      })
  if (!bodies.includes('fund')) return first
  return label('{{first}} {{name}} must approve afterwards, because the change is to {{kind}}.', {
    first,
    name: fund.name,
    kind,
  })
}
