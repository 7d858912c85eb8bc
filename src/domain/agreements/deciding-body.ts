import type { Sentence } from '../workflow/verdict.ts'
import type { AgreementKind } from './agreement-content.ts'

/** The local leader group, the board (Københavns Bydelsbestyrelse), Landsbyggefonden. */
export type DecidingBody = 'leader' | 'board' | 'fund'

export interface ProposedChange {
  agreement: AgreementKind
  /** Danish kroner that it moves, whichever way; null: not known. */
  amountDkk: number | null
  /** It supports the overall goals of the plan. */
  supportsGoals: boolean
  /** The money goes to what is documented to work. */
  documentedEffect: boolean
}

/**
 * Who decides a change, in the order they do, and why. In a sub-agreement the leader group, if the amount is known and
 * at most `limitDkk` (50,000 in the agreement), the change supports the overall goals and the money goes to what is
 * documented to work; else the board. That the board decides above the limit is our inference: the agreement only says
 * how far the leader group's mandate from the board goes. The strategic agreement: the board, then Landsbyggefonden.
 */
export function decidingBody(change: ProposedChange, limitDkk: number): { bodies: DecidingBody[]; because: Sentence } {
  if (change.agreement === 'strategic') {
    return {
      bodies: ['board', 'fund'],
      because: {
        da: 'Bestyrelsen beslutter, og Landsbyggefonden skal godkende, fordi ændringen er i den strategiske samarbejdsaftale.',
        en: 'The board decides and Landsbyggefonden must approve, because the change is to the strategic agreement.',
      },
    }
  }
  const limit = {
    da: new Intl.NumberFormat('da-DK').format(limitDkk),
    en: new Intl.NumberFormat('en-GB').format(limitDkk),
  }
  const outside = outsideMandate(change, limitDkk, limit)
  if (outside.length === 0) {
    return {
      bodies: ['leader'],
      because: {
        da: `Ledergruppen beslutter, fordi beløbet er højst ${limit.da} kroner, ændringen støtter helhedsplanens overordnede mål, og pengene går til noget med dokumenteret virkning.`,
        en: `The leader group decides, because the amount is at most ${limit.en} DKK, the change supports the overall goals of the plan, and the money goes to what is documented to work.`,
      },
    }
  }
  return {
    bodies: ['board'],
    because: {
      da: `Bestyrelsen beslutter, fordi ${outside.map(({ da }) => da).join(', og fordi ')}.`,
      en: `The board decides, because ${outside.map(({ en }) => en).join(', and because ')}.`,
    },
  }
}

/** What takes a change out of the leader group's hands. */
function outsideMandate(
  { amountDkk, supportsGoals, documentedEffect }: ProposedChange,
  limitDkk: number,
  limit: Sentence,
): Sentence[] {
  const found: Sentence[] = []
  if (amountDkk === null || !Number.isFinite(amountDkk))
    found.push({ da: 'beløbet ikke er oplyst', en: 'the amount is not stated' })
  else if (Math.abs(amountDkk) > limitDkk)
    found.push({ da: `beløbet er over ${limit.da} kroner`, en: `the amount is above ${limit.en} DKK` })
  if (!supportsGoals)
    found.push({
      da: 'ændringen ikke støtter helhedsplanens overordnede mål',
      en: 'the change does not support the overall goals of the plan',
    })
  if (!documentedEffect)
    found.push({
      da: 'pengene ikke går til noget med dokumenteret virkning',
      en: 'the money does not go to what is documented to work',
    })
  return found
}
