import type { TextField } from 'payload'
import { label } from '../label.ts'

/** What whoever uploaded a file called it. Written by the server alone; where the file lies it is not. */
export const originalNameField: TextField = {
  name: 'originalName',
  type: 'text',
  label: label('Filens navn', 'Name of the file'),
  admin: { readOnly: true },
}
