import type { Workflow } from '../workflow/steps.ts'

export type FollowUpState = 'draft' | 'accepted'

/** The secretariat writes a follow-up and the board accepts it; after that it is final. */
export const FOLLOW_UP_WORKFLOW: Workflow<FollowUpState, 'accept'> = {
  first: 'draft',
  from: { draft: ['accept'], accepted: [] },
  steps: { accept: { to: 'accepted', by: ['board'] } },
}
