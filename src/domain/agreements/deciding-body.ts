import type { AgreementKind } from './agreement-content.ts'

/** `leader`: the local leader group; `board`: the plan's board; `fund`: who pays and approves. Rules know these parts. */
export const DECIDING_BODIES = ['leader', 'board', 'fund'] as const
export type DecidingBody = (typeof DECIDING_BODIES)[number]

/** What the bodies may decide, whatever they are called. The board decides what the leader group may not. */
export interface Mandates {
  /** Decides these kinds of agreements up to and including `limit` (DKK). */
  leader: { kinds: readonly AgreementKind[]; limit: number }
  /** Must approve these kinds, after another body has decided. */
  fund: { kinds: readonly AgreementKind[] }
}

export interface ProposedChange {
  agreement: AgreementKind
  /** The amount moved in Danish kroner, in either direction; null if not known. */
  amountDkk: number | null
  /** Whether the change supports the overall goals of the plan. */
  supportsGoals: boolean
  /** Whether the money goes to something with documented effect. */
  documentedEffect: boolean
}

/** A reason why a change is outside the leader group's mandate. */
export type Outside = 'kind' | 'amountUnknown' | 'aboveLimit' | 'goals' | 'effect'

export interface Decision {
  /** Who decides, in order. */
  bodies: readonly DecidingBody[]
  /** Empty if the leader group decides. */
  outside: readonly Outside[]
}

/**
 * Returns who decides a change, and why. That the board decides above the limit is our inference: the agreements only
 * state how far the leader group's mandate from the board goes (docs/decisions/0011).
 */
export function decidingBody(change: ProposedChange, { leader, fund }: Mandates): Decision {
  const outside = outsideMandate(change, leader)
  return {
    bodies: [
      outside.length === 0 ? 'leader' : 'board',
      ...(fund.kinds.includes(change.agreement) ? ['fund' as const] : []),
    ],
    outside,
  }
}

function outsideMandate(
  { agreement, amountDkk, supportsGoals, documentedEffect }: ProposedChange,
  { kinds, limit }: Mandates['leader'],
): Outside[] {
  if (!kinds.includes(agreement)) return ['kind']
  const found: Outside[] = []
  if (amountDkk === null || !Number.isFinite(amountDkk)) found.push('amountUnknown')
  else if (Math.abs(amountDkk) > limit) found.push('aboveLimit')
  if (!supportsGoals) found.push('goals')
  if (!documentedEffect) found.push('effect')
  return found
}
