import type { PayloadRequest, TypeWithID } from 'payload'
import type { User } from '@/payload-types'
import type { Bodies } from '@/src/i18n/admin/deciding-words'
import type { Workflow } from '@/src/domain/workflow/steps'
import type { Label } from '@/src/i18n/admin/words'

export interface Stepped extends TypeWithID {
  status?: string | null
  revision?: number | null
  /** The reason given, for the audit log; never stored in the document. */
  reason?: string | null
}

export interface TakenStep<Document> {
  document: Document
  data: Partial<Document>
  user: User
  req: PayloadRequest
}

/**
 * What a collection adds to its workflow: its words, and what a step does to the document. The table is checked where
 * it is written; the machine takes any (`StepRules<Document>`).
 */
export interface StepRules<
  Document,
  State extends string = string,
  Step extends string = string,
  Condition extends string = string,
> {
  workflow: Workflow<State, Step, Condition>
  states: Readonly<Record<State, Label>>
  /** The words on the buttons. Null for the steps of the server. */
  buttons: Readonly<Record<Step, Label | null>>
  /** The field with the person whose document it is, and what to tell them when somebody else must take a step. */
  owner?: { field: keyof Document; own: Label }
  /** Which conditions of the steps are met, and what to say when one is not. */
  conditions?: {
    met: (document: Document, user: User) => Readonly<Record<Condition, boolean>>
    unmet: Readonly<Record<Condition, (document: Document, bodies: Bodies) => Label>>
  }
  /** The fields that may change with a step, or without one. A method, so that the machine takes any table. */
  mayChange(at: { from: State; step: Step | null; user: User }): 'all' | readonly string[]
  /**
   * Further checks of an allowed step, and the fields that it sets, once it is certain that no other request took it.
   */
  sets?: { [Each in Step]?: (taken: TakenStep<Document>) => Promise<Partial<Document>> | Partial<Document> }
}
