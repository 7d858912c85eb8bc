import { SECRETARIAT, type Role } from '../workflow/role.ts'
import { ALLOWED, refused, type Sentence, type Verdict } from '../workflow/verdict.ts'
import type { DecidingBody } from './deciding-body.ts'

/** The state of a proposed change to an agreement. `decided` creates an edition; the last three states are final. */
export const CHANGE_STATES = ['draft', 'submitted', 'awaitingFund', 'decided', 'rejected', 'withdrawn'] as const
export type ChangeState = (typeof CHANGE_STATES)[number]

export interface ChangeStep {
  from: ChangeState
  to: ChangeState
  role: Role
  /** Whether the person is the proposer. */
  isOwn: boolean
  /** The result of `decidingBody` for the change in its current state. */
  bodies: readonly DecidingBody[]
  reason: string | null
  /** Landsbyggefonden's own reference for its answer. */
  fundReference: string | null
}

/**
 * Whether a person may move a change to the next state; if not, the verdict carries a sentence that says what to do.
 * The proposer or the secretariat submits and withdraws. Only the deciding body decides or rejects, and nobody decides
 * their own proposal. A change to the strategic agreement then waits for Landsbyggefonden; an administrator or the
 * board records the fund's answer: an approval with its reference, a refusal with its reason (`changeRules` of the
 * agreement; issue 4, section 1).
 */
export function changeStep(step: ChangeStep): Verdict {
  switch (`${step.from} → ${step.to}`) {
    case 'draft → submitted':
      return byProposerOrSecretariat(step, { da: 'indsende det', en: 'submit it' })
    case 'draft → withdrawn':
    case 'submitted → withdrawn':
      return byProposerOrSecretariat(step, { da: 'trække det tilbage', en: 'withdraw it' })
    case 'submitted → rejected':
      return firstRefusal(byDecidingBody(step), () => withReason(step))
    case 'submitted → decided':
      return firstRefusal(byDecidingBody(step), () => withoutFund(step))
    case 'submitted → awaitingFund':
      return firstRefusal(byDecidingBody(step), () => withFund(step))
    case 'awaitingFund → decided':
      return firstRefusal(forTheFund(step), () => withReference(step))
    case 'awaitingFund → rejected':
      return firstRefusal(forTheFund(step), () => withReason(step))
    default:
      return refused(NEXT[step.from].da, NEXT[step.from].en)
  }
}

/** For a step that does not exist: the steps available from that state. */
const NEXT: Record<ChangeState, Sentence> = {
  draft: {
    da: 'Forslaget er en kladde. Indsend det, eller træk det tilbage.',
    en: 'The proposal is a draft. Submit it, or withdraw it.',
  },
  submitted: {
    da: 'Forslaget er indsendt. Det kan besluttes, afvises eller trækkes tilbage.',
    en: 'The proposal is submitted. It can be decided, rejected or withdrawn.',
  },
  awaitingFund: {
    da: 'Forslaget venter på Landsbyggefonden. Skriv fondens svar ind: godkendt eller afvist.',
    en: 'The proposal waits for Landsbyggefonden. Write down the fund’s answer: approved or rejected.',
  },
  decided: {
    da: 'Ændringen er besluttet og kan ikke laves om. Stil et nyt forslag.',
    en: 'The change is decided and cannot be undone. Make a new proposal.',
  },
  rejected: { da: 'Forslaget er afvist. Stil et nyt forslag.', en: 'The proposal is rejected. Make a new one.' },
  withdrawn: {
    da: 'Forslaget er trukket tilbage. Stil et nyt forslag.',
    en: 'The proposal is withdrawn. Make a new one.',
  },
}

function byProposerOrSecretariat({ role, isOwn }: ChangeStep, what: Sentence): Verdict {
  if (isOwn || SECRETARIAT.includes(role)) return ALLOWED
  return refused(
    `Kun den, der har stillet forslaget, og sekretariatet kan ${what.da}. Bed en af dem om det.`,
    `Only the proposer and the secretariat can ${what.en}. Ask one of them to.`,
  )
}

function byDecidingBody({ role, isOwn, bodies }: ChangeStep): Verdict {
  const body = bodies.includes('leader') ? 'leader' : 'board'
  const name =
    body === 'leader' ? { da: 'ledergruppen', en: 'the leader group' } : { da: 'bestyrelsen', en: 'the board' }
  if (role !== body) {
    return refused(
      `Denne ændring skal behandles af ${name.da}. Bed dem om at beslutte.`,
      `This change is for ${name.en} to decide. Ask them to.`,
    )
  }
  if (!isOwn) return ALLOWED
  return refused(
    `Du har selv stillet forslaget. Bed en anden fra ${name.da} om at beslutte, eller træk det tilbage.`,
    `You made this proposal yourself. Ask someone else from ${name.en} to decide, or withdraw it.`,
  )
}

function withFund({ bodies }: ChangeStep): Verdict {
  if (bodies.includes('fund')) return ALLOWED
  return refused(
    'Landsbyggefonden skal ikke godkende denne ændring. Vælg “besluttet”.',
    'Landsbyggefonden need not approve this change. Choose “decided”.',
  )
}

function withoutFund({ bodies }: ChangeStep): Verdict {
  if (!bodies.includes('fund')) return ALLOWED
  return refused(
    'Landsbyggefonden skal også godkende denne ændring. Vælg “venter på Landsbyggefonden”.',
    'Landsbyggefonden must approve this change as well. Choose “waiting for Landsbyggefonden”.',
  )
}

function forTheFund({ role }: ChangeStep): Verdict {
  if (role === 'admin' || role === 'board') return ALLOWED
  return refused(
    'Kun en administrator eller bestyrelsen kan skrive Landsbyggefondens svar ind. Bed en af dem om det.',
    'Only an administrator or the board can write down Landsbyggefonden’s answer. Ask one of them to.',
  )
}

function withReference({ fundReference }: ChangeStep): Verdict {
  return isBlank(fundReference)
    ? refused(
        'Skriv referencen på Landsbyggefondens godkendelse.',
        'Write the reference of Landsbyggefonden’s approval.',
      )
    : ALLOWED
}

function withReason({ reason }: ChangeStep): Verdict {
  return isBlank(reason) ? refused('Skriv, hvorfor forslaget afvises.', 'Write why the proposal is rejected.') : ALLOWED
}

function firstRefusal(verdict: Verdict, next: () => Verdict): Verdict {
  return verdict.allowed ? next() : verdict
}

function isBlank(text: string | null): boolean {
  return (text ?? '').trim() === ''
}
