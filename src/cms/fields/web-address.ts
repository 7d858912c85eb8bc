import type { TextField } from 'payload'
import { safeLink } from '@/src/domain/safe-link'
import { label } from '../label.ts'

/** A web address, `https` or `http` only, so that it is safe in a link. */
export function webAddress(): TextField {
  return {
    name: 'url',
    type: 'text',
    maxLength: 300,
    label: label('Hjemmeside', 'Website'),
    validate: (value: string | null | undefined, { req }: { req: { i18n: { language: string } } }) =>
      value == null ||
      value === '' ||
      (/^https?:/i.test(value) && safeLink(value) !== null) ||
      (req.i18n.language === 'da'
        ? 'Skriv hele adressen med https:// foran.'
        : 'Write the whole address, https:// included.'),
  }
}
