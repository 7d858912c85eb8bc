import { addMinutes } from '../time/wall-clock.ts'
import type { LocalDateTime } from '../recurrence/series.ts'
import { SECRETARIAT, type Role } from '../workflow/role.ts'
import { ALLOWED, refused, type Sentence, type Verdict } from '../workflow/verdict.ts'

/** The state of a newsletter edition. From `sending` on its content is frozen; the last two states are final. */
export const NEWSLETTER_STATES = [
  'draft',
  'reviewed',
  'scheduled',
  'held',
  'sending',
  'paused',
  'sent',
  'cancelled',
] as const
export type NewsletterState = (typeof NEWSLETTER_STATES)[number]

/** The states in which an edition is public. */
export const PUBLIC_STATES = ['sending', 'paused', 'sent'] as const satisfies readonly NewsletterState[]

/**
 * An edition that could not be started for this long after its time is held for a person to check: it may be out of
 * date.
 */
const LATEST_MINUTES = 6 * 60
/** How far in the past a chosen time may lie: the admin offers quarters of an hour, and "now" is the current one. */
const GRACE_MINUTES = 15

interface Step {
  from: readonly NewsletterState[]
  to: NewsletterState
  what: Sentence
  /** Only the server takes this step, when the time has come or the work is done. */
  server?: true
  needsReason?: true
}

const STEPS: readonly Step[] = [
  { from: ['draft'], to: 'reviewed', what: { da: 'melde det gennemlæst', en: 'mark it reviewed' } },
  {
    from: ['reviewed', 'scheduled', 'held'],
    to: 'draft',
    what: { da: 'gøre det til kladde igen', en: 'make it a draft again' },
  },
  { from: ['reviewed', 'held'], to: 'scheduled', what: { da: 'planlægge det', en: 'schedule it' } },
  { from: ['scheduled'], to: 'sending', what: { da: 'begynde at sende det', en: 'begin to send it' }, server: true },
  { from: ['scheduled'], to: 'held', what: { da: 'holde det tilbage', en: 'hold it back' }, server: true },
  { from: ['sending'], to: 'paused', what: { da: 'sætte det på pause', en: 'pause it' } },
  { from: ['paused'], to: 'sending', what: { da: 'sende videre', en: 'go on sending' } },
  { from: ['sending'], to: 'sent', what: { da: 'melde det sendt', en: 'mark it sent' }, server: true },
  {
    from: ['draft', 'reviewed', 'scheduled', 'held', 'sending', 'paused'],
    to: 'cancelled',
    what: { da: 'aflyse det', en: 'cancel it' },
    needsReason: true,
  },
]

const STATE_WORDS: Record<NewsletterState, Sentence> = {
  draft: { da: 'en kladde', en: 'a draft' },
  reviewed: { da: 'gennemlæst', en: 'reviewed' },
  scheduled: { da: 'planlagt', en: 'scheduled' },
  held: { da: 'holdt tilbage', en: 'held back' },
  sending: { da: 'ved at blive sendt', en: 'being sent' },
  paused: { da: 'på pause', en: 'paused' },
  sent: { da: 'sendt', en: 'sent' },
  cancelled: { da: 'aflyst', en: 'cancelled' },
}

export interface NewsletterStep {
  from: NewsletterState
  to: NewsletterState
  role: Role
  reason: string | null
}

/**
 * Whether a person may move an edition to the next state; if not, the verdict carries a sentence that says what to do.
 * The secretariat reviews, schedules, pauses and cancels. Only the server starts sending, holds back what is late, and
 * marks an edition as sent (issue 5, sections 1 and 3).
 */
export function newsletterStep({ from, to, role, reason }: NewsletterStep): Verdict {
  const step = STEPS.find((each) => each.to === to && each.from.includes(from))
  if (step === undefined) return noSuchStep(from, to)
  if (step.server) {
    return refused(
      `Kun serveren kan ${step.what.da}: det sker af sig selv.`,
      `Only the server can ${step.what.en}: it happens by itself.`,
    )
  }
  if (!SECRETARIAT.includes(role)) {
    return refused(
      `Kun en administrator eller redaktør kan ${step.what.da}. Bed en af dem om det.`,
      `Only an administrator or editor can ${step.what.en}. Ask one of them to.`,
    )
  }
  if (step.needsReason && (reason ?? '').trim() === '') {
    return refused(`Skriv en begrundelse for at ${step.what.da}.`, `Write a reason to ${step.what.en}.`)
  }
  return ALLOWED
}

/** Whether the texts and pictures of an edition may be edited. */
export function isOpenForWriting(state: NewsletterState): boolean {
  return state === 'draft'
}

/** Returns what is wrong with the send time (Danish time; null if none is given), or null if it is valid. */
export function sendAtProblem(sendAt: LocalDateTime | null, now: LocalDateTime): Sentence | null {
  if (sendAt === null)
    return { da: 'Skriv, hvornår nyhedsbrevet skal sendes.', en: 'Write when the newsletter is to be sent.' }
  if (addMinutes(sendAt, GRACE_MINUTES) >= now) return null
  return {
    da: 'Tidspunktet er gået. Vælg et nyt tidspunkt at sende på.',
    en: 'The time has passed. Choose a new time to send it.',
  }
}

/** Whether an edition scheduled for `sendAt` is so late that a person must check it first. */
export function isTooLate(sendAt: LocalDateTime, now: LocalDateTime): boolean {
  return now > addMinutes(sendAt, LATEST_MINUTES)
}

function noSuchStep(from: NewsletterState, to: NewsletterState): Verdict {
  const next = STEPS.filter((step) => step.from.includes(from) && !step.server)
  const list = (language: 'da' | 'en') => next.map(({ what }) => what[language]).join('; ')
  const [da, en] = [
    `Nyhedsbrevet er ${STATE_WORDS[from].da} og kan ikke blive ${STATE_WORDS[to].da} herfra.`,
    `The newsletter is ${STATE_WORDS[from].en} and cannot become ${STATE_WORDS[to].en} from there.`,
  ]
  return next.length === 0 ? refused(da, en) : refused(`${da} Man kan: ${list('da')}.`, `${en} One can: ${list('en')}.`)
}
