import { describe, expect, it } from 'vitest'
import type { Change, FollowUp, Measurement, Newsletter, User } from '@/payload-types'
import { changeRules } from '@/collections/Changes/change-rules'
import { followUpRules } from '@/collections/FollowUps/follow-up-rules'
import { measurementRules } from '@/collections/Measurements/measurement-rules'
import { newsletterRules } from '@/collections/Newsletters/newsletter-rules'
import type { StepRules } from '@/src/cms/steps/step-rules'
import { lockedSentence, whyNot } from '@/src/cms/steps/why-not'
import type { Role } from '@/src/domain/workflow/role'
import { BODIES } from '@/test/support/samples/bodies'
import { ROLES } from '@/test/support/workflows'

const user = (role: Role) => ({ id: 'a', role }) as User
const measurement = (submittedBy: string) => ({ submittedBy }) as Measurement
const change = (bodies: Change['bodies'], proposedBy = 'b') => ({ bodies, proposedBy }) as Change
const step = (from: string, to: string, role: Role, reason: string | null = null) => ({
  from,
  to,
  user: user(role),
  reason,
  bodies: BODIES,
})

describe('the sentence of a refused step', () => {
  it('says who can, and what to do', () => {
    const of = (asked: ReturnType<typeof step>, document = measurement('b')) =>
      whyNot(measurementRules, { ...asked, document })
    expect(of(step('submitted', 'approved', 'leader'))).toBeNull()
    expect(of(step('submitted', 'approved', 'editor'))).toEqual({
      da: 'Kun Havnerådet kan vælge “Godkend”. Bed dem om det.',
      en: 'Only The Harbour Council can choose “Approve”. Ask them to.',
    })
    expect(of(step('published', 'draft', 'editor'))?.da).toBe(
      'Kun en administrator, Havnerådet eller Øens bestyrelse kan vælge “Genåbn”. Bed dem om det.',
    )
    expect(of(step('submitted', 'approved', 'leader'), measurement('a'))).toEqual({
      da: 'Du har selv indsendt målingen. Bed en anden om at vælge “Godkend”.',
      en: 'You submitted this measurement yourself. Ask somebody else to choose “Approve”.',
    })
    expect(of(step('submitted', 'returned', 'leader', ' '))).toEqual({
      da: 'Skriv en begrundelse for “Send tilbage”.',
      en: 'Write a reason for “Return”.',
    })
    expect(of(step('draft', 'published', 'admin'))).toEqual({
      da: 'Status er “Kladde” og kan ikke blive “Offentliggjort” herfra. Det næste er “Send til godkendelse” (en administrator eller en redaktør).',
      en: 'The status is “Draft” and cannot become “Published” from there. What comes next is “Submit for approval” (an administrator or an editor).',
    })
  })

  it('names the body that decides a change, and how', () => {
    const of = (asked: ReturnType<typeof step>, document: Change) => whyNot(changeRules, { ...asked, document })?.da
    expect(of(step('submitted', 'decided', 'leader'), change(['board']))).toBe(
      'Denne ændring skal behandles af Øens bestyrelse. Bed dem om at beslutte.',
    )
    expect(of(step('submitted', 'decided', 'leader'), change(['leader'], 'a'))).toBe(
      'Du har selv stillet forslaget. Bed en anden om at vælge “Vedtag”.',
    )
    expect(of(step('submitted', 'decided', 'board'), change(['board', 'fund']))).toBe(
      'Nordfonden skal også godkende denne ændring. Vælg “Vedtag, og send til fonden”.',
    )
    expect(of(step('submitted', 'withdrawn', 'leader'), change(['leader']))).toBe(
      'Kun den, der har oprettet det, en administrator eller en redaktør kan vælge “Træk tilbage”. Bed dem om det.',
    )
    expect(of(step('decided', 'draft', 'admin'), change(['leader']))).toBe(
      'Status er “Vedtaget” og kan ikke blive “Kladde” herfra. Lav en ny, hvis der er brug for det.',
    )
  })

  it('leaves to the server what is the server’s', () => {
    expect(whyNot(newsletterRules, { ...step('sending', 'sent', 'admin'), document: {} as Newsletter })?.da).toBe(
      'Kun serveren kan sætte status til “Sendt”: det sker af sig selv.',
    )
  })

  it('is whole for every step of every role, in both languages', () => {
    expectWhole(changeRules, change(['board', 'fund']))
    expectWhole(followUpRules, {} as FollowUp)
    expectWhole(measurementRules, measurement('a'))
    expectWhole(newsletterRules, {} as Newsletter)
  })
})

function expectWhole<Document>(rules: StepRules<Document>, document: Document): void {
  const states = Object.keys(rules.states)
  const asked = states.flatMap((from) => states.flatMap((to) => ROLES.map((role) => step(from, to, role))))
  for (const each of asked)
    for (const text of Object.values(whyNot(rules, { ...each, document }) ?? {}))
      expect(text).toMatch(/^[A-ZÆØÅ](?!.*(undefined|“”)).*\.$/)
}

describe('the sentence of a locked field', () => {
  it('says what can be done instead', () => {
    expect(lockedSentence(newsletterRules, 'reviewed', BODIES).da).toBe(
      'Det kan du ikke rette, når status er “Gennemlæst”. Intet blev gemt. Det næste er “Planlæg”, “Gør til kladde igen” eller “Aflys” (en administrator eller en redaktør).',
    )
    expect(lockedSentence(measurementRules, 'approved', BODIES).en).toContain(
      '“Accept” (The Island Board) or “Reopen” (an administrator, The Harbour Council, or The Island Board).',
    )
    expect(lockedSentence(followUpRules, 'accepted', BODIES).en).toBe(
      'You cannot change this while the status is “Accepted by the board”. Nothing was saved. Make a new one if needed.',
    )
  })
})
