import { describe, expect, it } from 'vitest'
import { CHANGE_WORKFLOW } from '@/src/domain/agreements/change-steps'
import { FOLLOW_UP_WORKFLOW } from '@/src/domain/board/follow-up-steps'
import { MEASUREMENT_WORKFLOW } from '@/src/domain/indicators/measurement-steps'
import { NEWSLETTER_WORKFLOW } from '@/src/domain/newsletters/newsletter-steps'
import { stepBetween, stepRefusal, type Workflow } from '@/src/domain/workflow/steps'
import { ROLES } from '@/test/support/workflows'

const ALL: [string, Workflow<string, string, string>][] = [
  ['a change', CHANGE_WORKFLOW],
  ['a follow-up', FOLLOW_UP_WORKFLOW],
  ['a measurement', MEASUREMENT_WORKFLOW],
  ['a newsletter', NEWSLETTER_WORKFLOW],
]

describe.each(ALL)('the workflow of %s', (_, workflow) => {
  const taken = Object.entries(workflow.from).flatMap(([from, steps]) =>
    steps.map((step) => ({ from, step, to: workflow.steps[step]?.to ?? '' })),
  )

  it('uses each of its steps, and knows each by where it leads', () => {
    expect(new Set(taken.map(({ step }) => step))).toEqual(new Set(Object.keys(workflow.steps)))
    for (const { step, ...at } of taken) expect(stepBetween(workflow, at)).toBe(step)
  })

  it('reaches each of its states', () => {
    const reached = new Set([workflow.first])
    // One round more than the longest way.
    taken.forEach(() => taken.forEach(({ from, to }) => reached.has(from) && reached.add(to)))
    expect(reached).toEqual(new Set(Object.keys(workflow.from)))
  })
})

describe('stepRefusal', () => {
  const workflow: Workflow<'open' | 'shut', 'shut' | 'fix', 'key'> = {
    first: 'open',
    from: { open: ['shut'], shut: ['fix'] },
    steps: {
      shut: { to: 'shut', by: ['own', 'board'], needs: ['key', 'reason'] },
      fix: { to: 'open', by: ['server'], needs: ['notOwn'] },
    },
  }
  const asked = { from: 'open', to: 'shut', role: 'editor', isOwn: true, reason: 'fordi', met: { key: true } } as const

  it('lets through who may, with all that is needed', () => {
    expect(stepRefusal(workflow, asked)).toBeNull()
    expect(stepRefusal(workflow, { ...asked, role: 'board', isOwn: false })).toBeNull()
  })

  it('says what is wrong: the step, the person, then what is missing, in that order', () => {
    const missing = { ...asked, isOwn: false, met: { key: false }, reason: ' ' }
    expect(stepRefusal(workflow, { ...missing, to: 'open' })).toEqual({ code: 'noSuchStep', from: 'open', to: 'open' })
    expect(stepRefusal(workflow, missing)).toMatchObject({ code: 'notYours', by: ['own', 'board'] })
    expect(stepRefusal(workflow, { ...missing, isOwn: true })).toMatchObject({ code: 'missing', need: 'key' })
    expect(stepRefusal(workflow, { ...asked, reason: ' ' })).toMatchObject({ code: 'missing', need: 'reason' })
  })

  it('lets nobody do what the server does', () => {
    for (const role of ROLES)
      expect(stepRefusal(workflow, { ...asked, from: 'shut', to: 'open', role })).toMatchObject({ code: 'notYours' })
  })
})
