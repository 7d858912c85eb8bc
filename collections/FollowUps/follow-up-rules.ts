import type { FollowUp } from '@/payload-types'
import { label } from '@/src/cms/label'
import type { StepRules } from '@/src/cms/steps/step-hook'
import type { OfferedStep } from '@/src/cms/steps/steps-endpoint'

const NOT_BOARD = label(
  'Kun bestyrelsen kan godkende en opfølgning. Intet er ændret.',
  'Only the board can accept a follow-up. Nothing was changed.',
)
const FINAL = label(
  'Opfølgningen er godkendt og ligger fast. Skriv en ny, hvis der er mere at sige.',
  'The follow-up was accepted and stands. Write a new one if there is more to say.',
)

/** The secretariat writes a follow-up and the board accepts it; after that it is final. */
export const followUpRules: StepRules<FollowUp> = {
  first: 'draft',
  judge: ({ from, to, user }) => {
    if (from !== 'draft' || to !== 'accepted') return { allowed: false, message: FINAL }
    return user.role === 'board' ? { allowed: true } : { allowed: false, message: NOT_BOARD }
  },
  mayChange: ({ from, to, user }) => {
    if (from !== 'draft') return []
    // The board may correct the conclusions attributed to it.
    if (user.role === 'board') return ['conclusions', 'decisions', 'openPoints', 'acceptedBy']
    return to === 'draft' && (user.role === 'admin' || user.role === 'editor') ? 'all' : []
  },
  take: async ({ data, user }) => ({ ...data, acceptedBy: user.id }),
}

export const FOLLOW_UP_STEPS: readonly OfferedStep[] = [
  { to: 'accepted', label: label('Godkend opfølgningen', 'Accept the follow-up'), needsReason: false },
]
