import type { FollowUp } from '@/payload-types'
import { hasRole, isSecretariat } from '@/src/cms/access/roles'
import { wordsOf } from '@/src/cms/fields/options'
import { label } from '@/src/cms/label'
import type { StepRules } from '@/src/cms/steps/step-rules'
import { FOLLOW_UP_WORKFLOW, type FollowUpState } from '@/src/domain/board/follow-up-steps'

/** The one step of a follow-up, in words, and what it does to it. */
export const followUpRules: StepRules<FollowUp, FollowUpState, 'accept'> = {
  workflow: FOLLOW_UP_WORKFLOW,
  states: wordsOf('followUpStates'),
  buttons: { accept: label('Godkend opfølgningen', 'Accept the follow-up') },
  mayChange({ from, user }) {
    if (from !== 'draft') return []
    // The board may correct the conclusions attributed to it.
    if (hasRole(user, 'board')) return ['conclusions', 'decisions', 'openPoints']
    return isSecretariat(user) ? 'all' : []
  },
  sets: { accept: ({ user }) => ({ acceptedBy: user.id }) },
}
