import { SECRETARIAT } from '../workflow/role.ts'
import type { Workflow } from '../workflow/steps.ts'

export type MeasurementState = 'draft' | 'submitted' | 'returned' | 'approved' | 'accepted' | 'published'
/** The board sees figures from approval on; earlier ones are still being worked on. */
export const SEEN_BY_BOARD = ['approved', 'accepted', 'published'] as const satisfies MeasurementState[]
export type MeasurementStep = 'submit' | 'approve' | 'return' | 'accept' | 'publish' | 'reopen'

/**
 * A measurement on its way from the secretariat to publication. Nobody approves or accepts what they submitted
 * themselves. A reopened measurement goes through all of it again; the audit log keeps the earlier values.
 */
export const MEASUREMENT_WORKFLOW: Workflow<MeasurementState, MeasurementStep> = {
  first: 'draft',
  from: {
    draft: ['submit'],
    submitted: ['approve', 'return'],
    returned: ['submit'],
    approved: ['accept', 'reopen'],
    accepted: ['publish', 'reopen'],
    published: ['reopen'],
  },
  steps: {
    submit: { to: 'submitted', by: SECRETARIAT },
    approve: { to: 'approved', by: ['leader'], needs: ['notOwn'] },
    return: { to: 'returned', by: ['leader'], needs: ['reason'] },
    accept: { to: 'accepted', by: ['board'], needs: ['notOwn'] },
    publish: { to: 'published', by: SECRETARIAT },
    // Not an editor: those who enter the figures may not undo what two bodies have agreed to.
    reopen: { to: 'draft', by: ['admin', 'leader', 'board'], needs: ['reason'] },
  },
}
