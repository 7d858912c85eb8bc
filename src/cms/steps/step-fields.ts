import type { Field } from 'payload'
import type { StepRules } from './step-rules.ts'
import { label, type Label } from '@/src/i18n/admin/words'

/**
 * The fields of a document with a workflow. The state is changed by the buttons (`admin/Steps`) or by a save with
 * another state; `stepHook` checks both.
 */
export function stepFields<Document>({ workflow, states }: StepRules<Document>): Field[] {
  return [
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: workflow.first,
      index: true,
      options: Object.entries<Label>(states).map(([value, words]) => ({ value, label: words })),
      label: label('Status'),
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'steps',
      type: 'ui',
      admin: { position: 'sidebar', components: { Field: '@/src/admin/Steps#Steps' } },
    },
    {
      name: 'reason',
      type: 'textarea',
      virtual: true,
      maxLength: 1000,
      label: label('Reason'),
      admin: { hidden: true },
    },
    { name: 'revision', type: 'number', defaultValue: 0, admin: { hidden: true } },
  ]
}
