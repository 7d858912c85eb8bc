import { type CollectionSlug, type FlattenedField, type PayloadRequest, ValidationError } from 'payload'
import { type Label, languageOf } from '@/src/i18n/admin/words'
import { pathLabel } from './field-label.ts'

/** A rule that a save violates: the field's path and a message in both languages of the admin. */
export interface Refusal {
  path: string
  message: Label
}

/** Throws a `ValidationError` in the user's language if there are any refusals; otherwise does nothing. */
export function refuse(refusals: readonly [Refusal, ...Refusal[]], collection: string, req: PayloadRequest): never
export function refuse(refusals: readonly Refusal[], collection: string, req: PayloadRequest): void
export function refuse(refusals: readonly Refusal[], collection: string, req: PayloadRequest): void {
  if (refusals.length === 0) return
  const language = languageOf(req.i18n)
  throw new ValidationError(
    {
      collection,
      errors: refusals.map(({ path, message }) => ({
        path,
        label: pathLabel(fieldsOf(collection, req), path, language),
        message: message[language],
      })),
      req,
    },
    req.t,
  )
}

/** The fields of a collection or global; none if it has no such name. */
function fieldsOf(slug: string, { payload }: PayloadRequest): readonly FlattenedField[] {
  const collection = payload.collections[slug as CollectionSlug] as
    { config: { flattenedFields: FlattenedField[] } } | undefined
  const global = payload.globals.config.find((one) => one.slug === slug)
  return collection?.config.flattenedFields ?? global?.flattenedFields ?? []
}
