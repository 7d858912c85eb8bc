import { expect } from 'vitest'
import type { Api } from './api'
import { day } from './builders'

/** Creates a document over REST, in Danish. Returns its id; fails with the server's response. */
export async function madeBy(api: Api, collection: string, data: object): Promise<string> {
  const { status, body, text } = await api.post(`/${collection}?locale=da`, data)
  expect(status, text).toBe(201)
  return body.doc.id
}

/** Changes a document over REST; fails with the server's response. */
export async function changedBy(api: Api, path: string, data: object): Promise<void> {
  const { status, text } = await api.patch(`/${path}${path.includes('?') ? '' : '?locale=da'}`, data)
  expect(status, text).toBe(200)
}

interface Decision {
  agreement: string
  title: string
  /** The first day of the edition. */
  from: string
  meeting?: string
}

/**
 * Has one person propose a change of an agreement and another decide it, which creates an edition. Returns the change's
 * id.
 */
export async function decided(
  { agreement, title, from, meeting }: Decision,
  by: { proposer: Api; decider: Api },
): Promise<string> {
  const change = await madeBy(by.proposer, 'changes', {
    title,
    agreement,
    meeting,
    category: 'goal',
    why: 'Det er besluttet.',
    amount: 0,
    supportsGoals: true,
    documentedEffect: true,
    effectiveFrom: day(from),
  })
  await changedBy(by.proposer, `changes/${change}`, { status: 'submitted' })
  await changedBy(by.decider, `changes/${change}`, { status: 'decided' })
  return change
}
