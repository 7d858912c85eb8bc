import { expect } from 'vitest'
import type { Api } from './api'
import { day } from './builders'

/** Makes a document over REST, in Danish. Gives its id; fails with what the server said. */
export async function madeBy(api: Api, collection: string, data: object): Promise<string> {
  const { status, body, text } = await api.post(`/${collection}?locale=da`, data)
  expect(status, text).toBe(201)
  return body.doc.id
}

/** Changes a document over REST; fails with what the server said. */
export async function changedBy(api: Api, path: string, data: object): Promise<void> {
  const { status, text } = await api.patch(`/${path}${path.includes('?') ? '' : '?locale=da'}`, data)
  expect(status, text).toBe(200)
}

interface Decision {
  agreement: string
  title: string
  /** From which day the edition holds. */
  from: string
  meeting?: string
}

/** Has a change of an agreement proposed by one and decided by another: an edition is made. Gives the change's id. */
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
