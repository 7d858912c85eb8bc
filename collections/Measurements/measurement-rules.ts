import type { Measurement } from '@/payload-types'
import type { StepContext, StepRules } from '@/src/cms/steps/step-hook'
import type { OfferedStep } from '@/src/cms/steps/steps-endpoint'
import { label } from '@/src/cms/label'
import { measurementStep, type MeasurementState } from '@/src/domain/indicators/measurement-steps'
import { idOf } from '@/src/content/relations'

/** The steps of a measurement. `src/domain/indicators/measurement-steps.ts` defines who may take which. */
export const measurementRules: StepRules<Measurement> = {
  first: 'draft',
  judge: ({ from, to, user, reason, document }: StepContext<Measurement>) =>
    measurementStep({
      from: from as MeasurementState,
      to: to as MeasurementState,
      role: user.role,
      reason,
      isOwn: idOf(document.submittedBy) === user.id,
    }),
  mayChange: ({ from, to, user }) => {
    const writes = user.role === 'admin' || user.role === 'editor'
    if (writes && (from === 'draft' || from === 'returned') && (to === from || to === 'submitted')) return 'all'
    // Staff may keep a closed figure although the logbook has changed (`drift-endpoints`); the figure itself stays the
    // same.
    return writes && to === from ? ['frozen'] : []
  },
  take: async ({ to, user, data }) => (to === 'submitted' ? { ...data, submittedBy: user.id } : data),
}

export const MEASUREMENT_STEPS: readonly OfferedStep[] = [
  { to: 'submitted', label: label('Send til godkendelse', 'Submit for approval'), needsReason: false },
  { to: 'approved', label: label('Godkend', 'Approve'), needsReason: false },
  { to: 'returned', label: label('Send tilbage', 'Return'), needsReason: true },
  { to: 'accepted', label: label('Tag til efterretning', 'Accept'), needsReason: false },
  { to: 'published', label: label('Offentliggør', 'Publish'), needsReason: false },
  { to: 'draft', label: label('Genåbn', 'Reopen'), needsReason: true },
]
