import type { Measurement } from '@/payload-types'
import { isSecretariat } from '@/src/cms/access/roles'
import { wordsOf } from '@/src/cms/fields/options'
import type { StepRules } from '@/src/cms/steps/step-rules'
import {
  MEASUREMENT_WORKFLOW,
  type MeasurementState,
  type MeasurementStep,
} from '@/src/domain/indicators/measurement-steps'
import { label } from '@/src/i18n/admin/words'

/** The steps of a measurement, in words, and what they do to it. */
export const measurementRules: StepRules<Measurement, MeasurementState, MeasurementStep> = {
  workflow: MEASUREMENT_WORKFLOW,
  states: wordsOf('measurementStates'),
  buttons: {
    submit: label('Submit for approval'),
    approve: label('Approve'),
    return: label('Return'),
    accept: label('Accept'),
    publish: label('Publish'),
    reopen: label('Reopen'),
  },
  owner: {
    field: 'submittedBy',
    own: label('You submitted this measurement yourself.'),
  },
  mayChange({ from, step, user }) {
    if (!isSecretariat(user)) return []
    if (from === 'draft' || from === 'returned') return 'all'
    // Staff may keep a closed figure although the logbook has changed (`drift-endpoints`); the figure itself stays the
    // same.
    return step === null ? ['frozen'] : []
  },
  sets: { submit: ({ user }) => ({ submittedBy: user.id }) },
}
