import type { TextField } from 'payload'
import { safeLink } from '@/src/domain/safe-link'
import { label, languageOf, sayIn } from '@/src/i18n/admin/words'

/** A web address, `https` or `http` only, so that it is safe in a link. */
export function webAddress(): TextField {
  return {
    name: 'url',
    type: 'text',
    maxLength: 300,
    label: label('Website'),
    validate: (value: string | null | undefined, { req }: { req: { i18n: { language: string } } }) =>
      value == null ||
      value === '' ||
      (/^https?:/i.test(value) && safeLink(value) !== null) ||
      sayIn(languageOf(req.i18n))('Write the whole address, https:// included.'),
  }
}
