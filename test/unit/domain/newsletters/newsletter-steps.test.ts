import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isTooLate,
  NEWSLETTER_STATES,
  newsletterStep,
  type NewsletterState,
  sendAtProblem,
} from '@/src/domain/newsletters/newsletter-steps'
import type { Role } from '@/src/domain/workflow/role'

const ROLES: readonly Role[] = ['admin', 'editor', 'zoneWorker', 'translator', 'leader', 'board']
const all = NEWSLETTER_STATES.flatMap((from) => NEWSLETTER_STATES.map((to) => ({ from, to })))
const who = (from: NewsletterState, to: NewsletterState, reason: string | null = 'fordi') =>
  ROLES.filter((role) => newsletterStep({ from, to, role, reason }).allowed)

describe('newsletterStep', () => {
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
  ])('%s → %s by no person, and says so', (from, to) => {
    expect(who(from, to)).toEqual([])
    const verdict = newsletterStep({ from, to, role: 'admin', reason: 'fordi' })
    expect(verdict.allowed ? '' : verdict.message.da).toContain('Kun serveren')
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

  it('always says what to do instead, in both languages', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.constantFrom(...ROLES),
        fc.constantFrom(null, '', 'fordi'),
        (step, role, reason) => {
          const verdict = newsletterStep({ ...step, role, reason })
          if (!verdict.allowed)
            expect([verdict.message.da.length, verdict.message.en.length].every((length) => length > 20)).toBe(true)
        },
      ),
    )
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
