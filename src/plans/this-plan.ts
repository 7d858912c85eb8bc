import { env } from '@/src/config/env'
import { PlainError } from '@/src/config/plain-error'
import type { Content } from './content'
import type { Plan } from './plan'
import { PLANS, USUAL } from './plans'

/** The folder of this installation's plan. */
export const planName = env.plan ?? USUAL
const known = PLANS[planName]
if (known === undefined)
  throw new PlainError(`PLAN must be one of ${Object.keys(PLANS).join(', ')}, or left out (it is "${planName}").`)

/** The plan of this installation. */
export const plan: Plan = known.plan

/** What this installation's plan is filled with. */
export async function loadContent(): Promise<Content> {
  const { content } = await PLANS[planName]!.loadContent()
  return content
}
