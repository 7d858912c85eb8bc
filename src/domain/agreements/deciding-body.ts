import type { Sentence } from '../workflow/verdict.ts'
import type { AgreementKind } from './agreement-content.ts'

/** `leader`: the local leader group; `board`: the plan's board; `fund`: Landsbyggefonden. */
export type DecidingBody = 'leader' | 'board' | 'fund'

export interface ProposedChange {
  agreement: AgreementKind
  /** The amount moved in Danish kroner, in either direction; null if not known. */
  amountDkk: number | null
  /** Whether the change supports the overall goals of the plan. */
  supportsGoals: boolean
  /** Whether the money goes to something with documented effect. */
  documentedEffect: boolean
}

/**
 * Returns who decides a change, in order, and why.
 * In a sub-agreement the leader group decides if the amount is known and at most `limitDkk`,
 * the change supports the overall goals and the money goes to something with documented effect; otherwise the board
 * decides. That the board decides above the limit is our inference: the agreement only states how far the leader
 * group's mandate from the board goes. A change to the strategic agreement is decided by the board, then by
 * Landsbyggefonden.
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

/** The reasons why a change is outside the leader group's mandate; empty if it is within it. */
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
