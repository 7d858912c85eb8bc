import type { PayloadRequest } from 'payload'
import type { Change, Edition } from '@/payload-types'
import { contentOf } from '@/src/services/agreements/content-of'
import { latestEdition, makeEdition } from '@/src/services/agreements/editions'
import { leaderLimit } from '@/src/services/agreements/leader-limit'
import { label } from '@/src/cms/label'
import { refuse } from '@/src/cms/refuse'
import { idOf } from '@/src/content/relations'
import type { StepContext, StepRules } from '@/src/cms/steps/step-hook'
import type { OfferedStep } from '@/src/cms/steps/steps-endpoint'
import { agreementContentFrom } from '@/src/services/agreements/stored-content'
import { differences } from '@/src/domain/agreements/differences'
import { changeStep, type ChangeState } from '@/src/domain/agreements/change-steps'
import { decidingBody } from '@/src/domain/agreements/deciding-body'
import { editionDateProblem } from '@/src/domain/agreements/edition-date-problem'
import { dayOf } from '@/src/domain/recurrence/stored-series'
import type { Sentence } from '@/src/domain/workflow/verdict'

type ChangeStep = StepContext<Change> & { data: Partial<Change>; req: PayloadRequest }

/** The steps of a change. `src/domain/agreements/change-steps.ts` defines who may take which. */
export const changeRules: StepRules<Change> = {
  first: 'draft',
  judge: ({ from, to, user, reason, document }) =>
    changeStep({
      from: from as ChangeState,
      to: to as ChangeState,
      role: user.role,
      reason,
      isOwn: idOf(document.proposedBy) === user.id,
      bodies: document.bodies ?? [],
      fundReference: document.fundReference ?? null,
    }),
  mayChange: ({ from, to, user }) => {
    if (from === 'draft' && (to === 'draft' || to === 'submitted' || to === 'withdrawn'))
      return user.role === 'board' ? [] : 'all'
    if (from === 'submitted' && to !== 'submitted') return ['answer', 'meeting']
    if (from === 'awaitingFund') return ['fundReference']
    return []
  },
  take: async (step) => {
    if (step.to === 'submitted') return submit(step)
    if (step.to === 'awaitingFund') return { ...step.data, ...(await checkedForDecision(step)), ...decidedBy(step) }
    if (step.to === 'decided') return decide(step)
    return step.data
  },
}

export const CHANGE_STEPS: readonly OfferedStep[] = [
  { to: 'submitted', label: label('Send til beslutning', 'Submit'), needsReason: false },
  {
    to: 'awaitingFund',
    label: label('Vedtag, og send til Landsbyggefonden', 'Decide, and send to Landsbyggefonden'),
    needsReason: false,
  },
  { to: 'decided', label: label('Vedtag', 'Decide'), needsReason: false },
  { to: 'rejected', label: label('Afvis', 'Reject'), needsReason: true },
  { to: 'withdrawn', label: label('Træk tilbage', 'Withdraw'), needsReason: false },
]

/** Freezes the proposal and determines who decides it. */
async function submit({ data, document, req }: ChangeStep): Promise<Partial<Change>> {
  const proposed = { ...document, ...data }
  const agreement = idOf(proposed.agreement) ?? ''
  const after = await contentOf(agreement, req)
  const base = await latestEdition(agreement, req.payload)
  const before = base && agreementContentFrom(base.content)
  if (before && differences(before, after).length === 0) {
    stop(
      req,
      'agreement',
      label(
        'Arbejdsteksten er magen til den udgave, der gælder: der er ingen ændring at beslutte. Ret aftalen først.',
        'The working text equals the edition in force: there is no change to decide. Edit the agreement first.',
      ),
    )
  }
  refuseDate(proposed, base, req)
  const { bodies } = decidingBody(
    {
      agreement: after.kind,
      amountDkk: proposed.amount ?? null,
      supportsGoals: proposed.supportsGoals ?? false,
      documentedEffect: proposed.documentedEffect ?? false,
    },
    await leaderLimit(req.payload),
  )
  return { ...data, after: { ...after }, base: base?.id ?? null, bodies }
}

/** The edition the proposal is based on must still be the latest, so that nobody decides on text they have not seen. */
async function checkedForDecision({ document, req }: ChangeStep): Promise<Partial<Change>> {
  const base = await latestEdition(idOf(document.agreement) ?? '', req.payload)
  if ((base?.id ?? null) !== idOf(document.base)) {
    stop(
      req,
      'status',
      label(
        'Aftalen er ændret, siden forslaget blev sendt. Træk det tilbage, og send et nyt, så alle ser, hvad der besluttes.',
        'The agreement has changed since the proposal was submitted. Withdraw it and submit a new one, so that everyone sees what is decided.',
      ),
    )
  }
  refuseDate(document, base, req)
  return {}
}

async function decide(step: ChangeStep): Promise<Partial<Change>> {
  const { document, data, req, from } = step
  await checkedForDecision(step)
  const decided = from === 'awaitingFund' ? {} : decidedBy(step)
  const content = agreementContentFrom(document.after)
  if (content === null) {
    stop(
      req,
      'status',
      label(
        'Det, der er foreslået, kan ikke læses. Træk forslaget tilbage, og send et nyt.',
        'What is proposed cannot be read. Withdraw the proposal and submit a new one.',
      ),
    )
    return {}
  }
  const edition = await makeEdition({ change: { ...document, ...data, ...decided }, content }, req)
  return { ...data, ...decided, edition: edition.id }
}

function decidedBy({ user }: ChangeStep): Partial<Change> {
  return { decidedBy: user.id, decidedOn: new Date().toISOString() }
}

function refuseDate({ effectiveFrom }: Partial<Change>, base: Edition | null, req: PayloadRequest): void {
  if (!effectiveFrom) return
  const problem = editionDateProblem(
    base && { number: base.number, effectiveFrom: dayOf(base.effectiveFrom) },
    dayOf(effectiveFrom),
  )
  if (problem) stop(req, 'effectiveFrom', problem)
}

function stop(req: PayloadRequest, path: string, message: Sentence): void {
  refuse([{ path, message }], 'changes', req)
}
