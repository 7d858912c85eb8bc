import { ValidationError } from 'payload'
import type { PayloadRequest } from 'payload'
import type { Sentence } from '@/src/domain/workflow/verdict'

/** A rule that a save breaks: at which field, in both languages of the admin. */
export interface Refusal {
  path: string
  message: Sentence
}

/** Refuses a save at its fields, in the reader's language, if any rule is broken; otherwise does nothing. */
export function refuse(refusals: readonly Refusal[], collection: string, req: PayloadRequest): void {
  if (refusals.length === 0) return
  const language = req.i18n.language === 'da' ? 'da' : 'en'
  throw new ValidationError(
    { collection, errors: refusals.map(({ path, message }) => ({ path, message: message[language] })), req },
    req.t,
  )
}
