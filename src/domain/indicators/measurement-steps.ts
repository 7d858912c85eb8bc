import { SECRETARIAT, type Role } from '../workflow/role.ts'
import { ALLOWED, refused, type Sentence, type Verdict } from '../workflow/verdict.ts'

/** The state of a measurement on its way from the secretariat to publication. */
export const MEASUREMENT_STATES = ['draft', 'submitted', 'returned', 'approved', 'accepted', 'published'] as const
export type MeasurementState = (typeof MEASUREMENT_STATES)[number]

interface Step {
  from: readonly MeasurementState[]
  to: MeasurementState
  by: readonly Role[]
  /** The actors and the action, as used in "ask … to …". */
  who: Sentence
  what: Sentence
  /** A reason is required. */
  needsReason?: true
  /** Not allowed for the person who submitted it. */
  notOwn?: true
}

const THE_SECRETARIAT: Sentence = {
  da: 'sekretariatet (administrator eller redaktør)',
  en: 'the secretariat (an administrator or editor)',
}
const THE_LEADERS: Sentence = { da: 'ledergruppen', en: 'the leader group' }
const THE_BOARD: Sentence = { da: 'bestyrelsen', en: 'the board' }

/**
 * The complete workflow. A reopened measurement goes through all of it again; the audit log keeps the earlier values.
 */
const STEPS: readonly Step[] = [
  {
    from: ['draft', 'returned'],
    to: 'submitted',
    by: SECRETARIAT,
    who: THE_SECRETARIAT,
    what: { da: 'indsende målingen', en: 'submit the measurement' },
  },
  {
    from: ['submitted'],
    to: 'returned',
    by: ['leader'],
    who: THE_LEADERS,
    what: { da: 'sende målingen tilbage', en: 'return the measurement' },
    needsReason: true,
  },
  {
    from: ['submitted'],
    to: 'approved',
    by: ['leader'],
    who: THE_LEADERS,
    what: { da: 'godkende målingen', en: 'approve the measurement' },
    notOwn: true,
  },
  {
    from: ['approved'],
    to: 'accepted',
    by: ['board'],
    who: THE_BOARD,
    what: { da: 'tiltræde målingen', en: 'accept the measurement' },
    notOwn: true,
  },
  {
    from: ['accepted'],
    to: 'published',
    by: SECRETARIAT,
    who: THE_SECRETARIAT,
    what: { da: 'offentliggøre målingen', en: 'publish the measurement' },
  },
  {
    from: ['approved', 'accepted', 'published'],
    to: 'draft',
    // Not an editor: those who enter the figures may not undo what two bodies have agreed to.
    by: ['admin', 'leader', 'board'],
    who: {
      da: 'en administrator, ledergruppen eller bestyrelsen',
      en: 'an administrator, the leader group or the board',
    },
    what: { da: 'genåbne målingen', en: 'reopen the measurement' },
    needsReason: true,
  },
]

const STATE_WORDS: Record<MeasurementState, Sentence> = {
  draft: { da: 'kladde', en: 'a draft' },
  submitted: { da: 'indsendt', en: 'submitted' },
  returned: { da: 'sendt tilbage', en: 'returned' },
  approved: { da: 'godkendt', en: 'approved' },
  accepted: { da: 'tiltrådt', en: 'accepted' },
  published: { da: 'offentliggjort', en: 'published' },
}

export interface MeasurementStep {
  from: MeasurementState
  to: MeasurementState
  role: Role
  /** Whether the person submitted it. */
  isOwn: boolean
  reason: string | null
}

/**
 * Whether a person may move a measurement to the next state; if not, the verdict carries a sentence that says what to
 * do. The secretariat submits and publishes, the leader group approves or returns, the board accepts; nobody approves
 * or accepts what they submitted themselves (issue 4, section 2).
 */
export function measurementStep({ from, to, role, isOwn, reason }: MeasurementStep): Verdict {
  const step = STEPS.find((each) => each.to === to && each.from.includes(from))
  if (step === undefined) return noSuchStep(from, to)
  const { who, what } = step
  if (!step.by.includes(role))
    return refused(`Kun ${who.da} kan ${what.da}. Bed dem om det.`, `Only ${who.en} can ${what.en}. Ask them to.`)
  if (step.notOwn && isOwn) {
    return refused(
      `Du har selv indsendt målingen. Bed en anden fra ${who.da} om at ${what.da}.`,
      `You submitted this measurement yourself. Ask someone else from ${who.en} to ${what.en}.`,
    )
  }
  if (step.needsReason && (reason ?? '').trim() === '') {
    return refused(`Skriv en begrundelse for at ${what.da}.`, `Write a reason to ${what.en}.`)
  }
  return ALLOWED
}

/** Whether the values of a measurement are locked; to change them it must first be reopened. */
export function isLocked(state: MeasurementState): boolean {
  return state === 'approved' || state === 'accepted' || state === 'published'
}

function noSuchStep(from: MeasurementState, to: MeasurementState): Verdict {
  const next = STEPS.filter((step) => step.from.includes(from))
  const da = next.map(({ who, what }) => `${who.da} kan ${what.da}`).join('; ')
  const en = next.map(({ who, what }) => `${who.en} can ${what.en}`).join('; ')
  return refused(
    `Målingen er ${STATE_WORDS[from].da} og kan ikke blive ${STATE_WORDS[to].da} herfra. Det næste er: ${da}.`,
    `The measurement is ${STATE_WORDS[from].en} and cannot become ${STATE_WORDS[to].en} from there. What comes next: ${en}.`,
  )
}
