import type { FollowUp } from '@/payload-types'
import { hasRole, isSecretariat } from '@/src/cms/access/roles'
import { wordsOf } from '@/src/cms/fields/options'
import type { StepRules } from '@/src/cms/steps/step-rules'
import { FOLLOW_UP_WORKFLOW, type FollowUpState } from '@/src/domain/board/follow-up-steps'
import { label } from '@/src/i18n/admin/words'

/** The one step of a follow-up, in words, and what it does to it. */
export const followUpRules: StepRules<FollowUp, FollowUpState, 'accept'> = {
  workflow: FOLLOW_UP_WORKFLOW,
  states: wordsOf('followUpStates'),
  buttons: { accept: label('Accept the follow-up') },
  mayChange({ from, user }) {
    if (from !== 'draft') return []
    // The board may correct the conclusions attributed to it.
    if (hasRole(user, 'board')) return ['conclusions', 'decisions', 'openPoints']
    return isSecretariat(user) ? 'all' : []
  },
  sets: { accept: ({ user }) => ({ acceptedBy: user.id }) },
}
