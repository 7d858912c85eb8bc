import type { BoardGoal } from './board-page.ts'

/** An agreement with those of its goals that are tracked. */
export interface AgreementGoals {
  code: string
  title: string
  goals: BoardGoal[]
}

/** Groups goals by agreement, keeping the order. */
export function byAgreement(goals: readonly BoardGoal[]): AgreementGoals[] {
  const agreements = new Map(goals.map(({ agreement }) => [agreement.code, agreement]))
  return [...agreements.values()].map((agreement) => ({
    ...agreement,
    goals: goals.filter((goal) => goal.agreement.code === agreement.code),
  }))
}
