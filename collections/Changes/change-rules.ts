import type { PayloadRequest } from 'payload'
import type { Change, Edition } from '@/payload-types'
import { contentOf } from '@/src/services/agreements/content-of'
import { latestEdition, makeEdition } from '@/src/services/agreements/editions'
import { proposedChange } from '@/src/services/agreements/proposed-change'
import { hasRole } from '@/src/cms/access/roles'
import { loadBodies } from '@/src/cms/bodies'
import { wordsOf } from '@/src/cms/fields/options'
import { refuse } from '@/src/cms/refuse'
import { idOf } from '@/src/content/relations'
import type { StepRules, TakenStep } from '@/src/cms/steps/step-rules'
import { agreementContentFrom } from '@/src/services/agreements/stored-content'
import { differences } from '@/src/domain/agreements/differences'
import {
  CHANGE_WORKFLOW,
  type ChangeCondition,
  changeConditions,
  type ChangeState,
  type ChangeStep,
  decider,
} from '@/src/domain/agreements/change-steps'
import { decidingBody } from '@/src/domain/agreements/deciding-body'
import { editionDateProblem } from '@/src/domain/agreements/edition-date-problem'
import { dayOf } from '@/src/domain/recurrence/stored-series'
import { editionDateWords } from '@/src/i18n/admin/rule-words'
import { label, type Label } from '@/src/i18n/admin/words'

type Taken = TakenStep<Change>

/** The steps of a change, in words, and what they do to it. */
export const changeRules: StepRules<Change, ChangeState, ChangeStep, ChangeCondition> = {
  workflow: CHANGE_WORKFLOW,
  states: wordsOf('changeStates'),
  buttons: {
    submit: label('Submit'),
    passOn: label('Decide, and send to the fund'),
    decide: label('Decide'),
    reject: label('Reject'),
    withdraw: label('Withdraw'),
    fundApproves: label('Decide'),
    fundRefuses: label('Reject'),
  },
  owner: { field: 'proposedBy', own: label('You made this proposal yourself.') },
  conditions: {
    met: ({ bodies, fundReference }, { role }) =>
      changeConditions({ role, bodies: bodies ?? [], fundReference: fundReference ?? null }),
    unmet: {
      mandate: ({ bodies }, named) => {
        const { name } = named[decider(bodies ?? [])]
        return label('This change is to be decided by {{name}}. Ask them to.', { name })
      },
      fundAsked: (_, { fund }) => label('{{name}} need not approve this change. Choose “Decide”.', { name: fund.name }),
      fundNotAsked: (_, { fund }) =>
        label('{{name}} must approve this change as well. Choose “Decide, and send to the fund”.', { name: fund.name }),
      fundReference: (_, { fund }) => label('Write the reference of the approval by {{name}}.', { name: fund.name }),
    },
  },
  mayChange({ from, step, user }) {
    if (from === 'draft') return hasRole(user, 'board') ? [] : 'all'
    if (from === 'submitted' && step !== null) return ['answer', 'meeting']
    return from === 'awaitingFund' ? ['fundReference'] : []
  },
  sets: {
    submit,
    passOn: async (taken) => {
      await checkForDecision(taken)
      return decidedBy(taken)
    },
    decide: async (taken) => decide(taken, decidedBy(taken)),
    // Decided before the fund was asked.
    fundApproves: async (taken) => decide(taken, {}),
  },
}

/** Freezes the proposal and determines who decides it. */
async function submit({ data, document, req }: Taken): Promise<Partial<Change>> {
  const proposed = { ...document, ...data }
  const agreement = idOf(proposed.agreement) ?? ''
  const after = await contentOf(agreement, req)
  const base = await latestEdition(agreement, req.payload)
  const before = base && agreementContentFrom(base.content)
  if (before && differences(before, after).length === 0) {
    stop(
      req,
      'agreement',
      label('The working text equals the edition in force: there is no change to decide. Edit the agreement first.'),
    )
  }
  refuseDate(proposed, base, req)
  const { bodies } = decidingBody(proposedChange(proposed, after.kind), await loadBodies(req.payload))
  return { after: { ...after }, base: base?.id ?? null, bodies: [...bodies] }
}

/** The edition the proposal is based on must still be the latest, so that nobody decides on text they have not seen. */
async function checkForDecision({ document, req }: Taken): Promise<void> {
  const base = await latestEdition(idOf(document.agreement) ?? '', req.payload)
  if ((base?.id ?? null) !== idOf(document.base)) {
    stop(
      req,
      'status',
      label(
        'The agreement has changed since the proposal was submitted. Withdraw it and submit a new one, so that everyone sees what is decided.',
      ),
    )
  }
  refuseDate(document, base, req)
}

/** Makes the edition that the change becomes. */
async function decide(taken: Taken, decided: Partial<Change>): Promise<Partial<Change>> {
  const { document, data, req } = taken
  await checkForDecision(taken)
  const content = agreementContentFrom(document.after)
  if (content === null) {
    return stop(req, 'status', label('What is proposed cannot be read. Withdraw the proposal and submit a new one.'))
  }
  const edition = await makeEdition({ change: { ...document, ...data, ...decided }, content }, req)
  return { ...decided, edition: edition.id }
}

function decidedBy({ user }: Taken): Partial<Change> {
  return { decidedBy: user.id, decidedOn: new Date().toISOString() }
}

function refuseDate({ effectiveFrom }: Partial<Change>, base: Edition | null, req: PayloadRequest): void {
  if (!effectiveFrom) return
  const problem = editionDateProblem(
    base && { number: base.number, effectiveFrom: dayOf(base.effectiveFrom) },
    dayOf(effectiveFrom),
  )
  if (problem) stop(req, 'effectiveFrom', editionDateWords(problem))
}

function stop(req: PayloadRequest, path: string, message: Label): never {
  refuse([{ path, message }], 'changes', req)
}
