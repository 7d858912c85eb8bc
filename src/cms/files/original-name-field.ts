import type { TextField } from 'payload'
import { label } from '@/src/i18n/admin/words'

/** The file name that the uploader used. Written by the server only, and never used on the disk. */
export const originalNameField: TextField = {
  name: 'originalName',
  type: 'text',
  label: label('Name of the file'),
  admin: { readOnly: true },
}
