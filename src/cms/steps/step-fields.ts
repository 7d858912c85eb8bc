import type { Field, Option } from 'payload'
import { label } from '../label.ts'

/**
 * The fields of a document with a workflow. The state is changed by the buttons (`admin/Steps`) or by a save with
 * another state; `stepHook` checks both.
 */
export function stepFields(first: string, states: Option[]): Field[] {
  return [
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: first,
      index: true,
      options: states,
      label: label('Status', 'Status'),
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
      label: label('Begrundelse', 'Reason'),
      admin: { hidden: true },
    },
    { name: 'revision', type: 'number', defaultValue: 0, admin: { hidden: true } },
  ]
}
