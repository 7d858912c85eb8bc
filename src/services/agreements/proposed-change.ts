import type { Change } from '@/payload-types'
import type { AgreementKind } from '@/src/domain/agreements/agreement-content'
import type { ProposedChange } from '@/src/domain/agreements/deciding-body'

type Stored = Partial<Pick<Change, 'amount' | 'supportsGoals' | 'documentedEffect'>>

/** A stored change as the rule of who decides takes it: what is not stated does not count as met. */
export function proposedChange(stored: Stored, agreement: AgreementKind): ProposedChange {
  return {
    agreement,
    amountDkk: stored.amount ?? null,
    supportsGoals: stored.supportsGoals ?? false,
    documentedEffect: stored.documentedEffect ?? false,
  }
}
