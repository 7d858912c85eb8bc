import { addMinutes } from '../time/wall-clock.ts'
import type { LocalDateTime } from '../recurrence/series.ts'
import { SECRETARIAT } from '../workflow/role.ts'
import type { Workflow } from '../workflow/steps.ts'

/** The state of a newsletter edition. From `sending` on its content is frozen. */
export type NewsletterState = 'draft' | 'reviewed' | 'scheduled' | 'held' | 'sending' | 'paused' | 'sent' | 'cancelled'
export type NewsletterStep =
  'review' | 'schedule' | 'begin' | 'hold' | 'pause' | 'resume' | 'finish' | 'backToDraft' | 'cancel'

/** The states in which an edition is public. */
export const PUBLIC_STATES = ['sending', 'paused', 'sent'] as const satisfies readonly NewsletterState[]

/**
 * An edition that could not be started for this long after its time is held for a person to check: it may be out of
 * date.
 */
const LATEST_MINUTES = 6 * 60
/** How far in the past a chosen time may lie: the admin offers quarters of an hour, and "now" is the current one. */
const GRACE_MINUTES = 15

/**
 * The secretariat reviews, schedules, pauses and cancels an edition. Only the server starts sending, holds back what is
 * late, and marks an edition as sent.
 */
export const NEWSLETTER_WORKFLOW: Workflow<NewsletterState, NewsletterStep> = {
  first: 'draft',
  from: {
    draft: ['review', 'cancel'],
    reviewed: ['schedule', 'backToDraft', 'cancel'],
    scheduled: ['begin', 'hold', 'backToDraft', 'cancel'],
    held: ['schedule', 'backToDraft', 'cancel'],
    sending: ['finish', 'pause', 'cancel'],
    paused: ['resume', 'cancel'],
    sent: [],
    cancelled: [],
  },
  steps: {
    review: { to: 'reviewed', by: SECRETARIAT },
    schedule: { to: 'scheduled', by: SECRETARIAT },
    begin: { to: 'sending', by: ['server'] },
    hold: { to: 'held', by: ['server'] },
    pause: { to: 'paused', by: SECRETARIAT },
    resume: { to: 'sending', by: SECRETARIAT },
    finish: { to: 'sent', by: ['server'] },
    backToDraft: { to: 'draft', by: SECRETARIAT },
    cancel: { to: 'cancelled', by: SECRETARIAT, needs: ['reason'] },
  },
}

/** Returns what is wrong with the send time (Danish time; null if none is given), or null if it is valid. */
export function sendAtProblem(sendAt: LocalDateTime | null, now: LocalDateTime): 'missing' | 'passed' | null {
  if (sendAt === null) return 'missing'
  return addMinutes(sendAt, GRACE_MINUTES) >= now ? null : 'passed'
}

/** Whether an edition scheduled for `sendAt` is so late that a person must check it first. */
export function isTooLate(sendAt: LocalDateTime, now: LocalDateTime): boolean {
  return now > addMinutes(sendAt, LATEST_MINUTES)
}
