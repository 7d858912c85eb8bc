import type { TextField } from 'payload'
import { nobodyWrites } from '../access/nobody-writes.ts'
import { label } from '../label.ts'

/** What whoever uploaded a file called it. Written by the server alone; where the file lies it is not. */
export function originalNameField(read?: NonNullable<TextField['access']>['read']): TextField {
  return {
    name: 'originalName',
    type: 'text',
    label: label('Filens navn', 'Name of the file'),
    access: { ...nobodyWrites, ...(read ? { read } : {}) },
    admin: { readOnly: true },
  }
}
