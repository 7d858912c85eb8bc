import { describe, expect, it } from 'vitest'
import {
  isTooLate,
  NEWSLETTER_WORKFLOW,
  type NewsletterState,
  sendAtProblem,
} from '@/src/domain/newsletters/newsletter-steps'
import { stepRefusal } from '@/src/domain/workflow/steps'
import { ROLES, statesOf } from '@/test/support/workflows'

const STATES = statesOf(NEWSLETTER_WORKFLOW)
const all = STATES.flatMap((from) => STATES.map((to) => ({ from, to })))
const who = (from: NewsletterState, to: NewsletterState, reason: string | null = 'fordi') =>
  ROLES.filter((role) => stepRefusal(NEWSLETTER_WORKFLOW, { from, to, role, isOwn: false, reason, met: {} }) === null)

describe('the steps of an edition', () => {
  it.each<[NewsletterState, NewsletterState]>([
    ['draft', 'reviewed'],
    ['reviewed', 'scheduled'],
    ['held', 'scheduled'],
    ['scheduled', 'draft'],
    ['held', 'draft'],
    ['sending', 'paused'],
    ['paused', 'sending'],
    ['paused', 'cancelled'],
  ])('%s → %s by the secretariat alone', (from, to) => {
    expect(who(from, to)).toEqual(['admin', 'editor'])
  })

  it.each<[NewsletterState, NewsletterState]>([
    ['scheduled', 'sending'],
    ['scheduled', 'held'],
    ['sending', 'sent'],
  ])('%s → %s by no person', (from, to) => {
    expect(who(from, to)).toEqual([])
  })

  it('knows no way back once it is being sent, and none out of what is final', () => {
    for (const from of ['sending', 'paused', 'sent', 'cancelled'] as const) {
      for (const to of ['draft', 'reviewed', 'scheduled', 'held'] as const) expect(who(from, to)).toEqual([])
    }
    for (const { from, to } of all) if (from === 'sent' || from === 'cancelled') expect(who(from, to)).toEqual([])
  })

  it('asks why it is cancelled, and for no other reason', () => {
    for (const { from, to } of all) expect(who(from, to, ' ')).toEqual(to === 'cancelled' ? [] : who(from, to))
  })
})

describe('the time of sending', () => {
  it('must be said, and may have passed by a quarter of an hour at most', () => {
    expect(sendAtProblem(null, '2026-12-01T10:00')).not.toBeNull()
    expect(sendAtProblem('2026-12-01T09:45', '2026-12-01T10:00')).toBeNull()
    expect(sendAtProblem('2026-12-01T09:44', '2026-12-01T10:00')).not.toBeNull()
  })

  it('is too late after six hours', () => {
    expect(isTooLate('2026-12-01T10:00', '2026-12-01T16:00')).toBe(false)
    expect(isTooLate('2026-12-01T10:00', '2026-12-01T16:01')).toBe(true)
  })
})
