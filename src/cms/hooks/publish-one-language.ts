import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, FlattenedField, TypeWithID } from 'payload'
import { isRecord } from '@/src/domain/is-record'
import { refuse } from '../refuse.ts'
import { label } from '@/src/i18n/admin/words'

/** Records that only one language is being published; the document's own hooks do not get that information. */
export const noteOneLanguage: CollectionBeforeOperationHook = ({ args, req }) => {
  req.context.oneLanguage = Boolean(Reflect.get(args, 'publishSpecificLocale'))
  return args
}

/**
 * Publishing one language leaves the other languages' drafts alone, but also publishes the facts, which have no
 * language. So it is refused while there are unpublished changes of facts that nobody has reviewed.
 */
export const refuseUnpublishedFacts: CollectionBeforeChangeHook<TypeWithID> = async ({
  collection,
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || req.context.oneLanguage !== true || originalDoc === undefined) return data
  const live: unknown = await req.payload.findByID({
    collection: collection.slug,
    id: originalDoc.id,
    draft: false,
    depth: 0,
    // Only compared, not returned.
    overrideAccess: true,
    disableErrors: true,
  })
  if (!isRecord(live) || live._status !== 'published') return data
  const fields = collection.flattenedFields.filter(({ name }) => !MADE_BY_PAYLOAD.includes(name))
  const changed = fields.filter((field) => factsOf([field], data) !== factsOf([field], live))
  refuse(
    changed.map(({ name }) => ({ path: name, message: UNPUBLISHED })),
    collection.slug,
    req,
  )
  return data
}

const MADE_BY_PAYLOAD: readonly string[] = ['id', '_status', 'createdAt', 'updatedAt']

const UNPUBLISHED = label(
  'There is a change here that is not published. Publish the whole document, or take the change back, before publishing one language.',
)

/** A document's facts (everything but its texts), serialised for comparison. */
function factsOf(fields: readonly FlattenedField[], document: unknown): string {
  return JSON.stringify(plainFacts(fields, document))
}

function plainFacts(fields: readonly FlattenedField[], document: unknown): unknown {
  if (!isRecord(document)) return null
  return fields.filter(isFact).map((field) => {
    const value = document[field.name] ?? null
    if (field.type === 'group') return plainFacts(field.flattenedFields, value)
    if (field.type === 'array')
      return Array.isArray(value) ? value.map((row) => plainFacts(field.flattenedFields, row)) : []
    return Array.isArray(value) && value.length === 0 ? null : value
  })
}

/** Not a text, not written by a hook, and not a row's id. */
function isFact(field: FlattenedField): boolean {
  if (field.type === 'join' || field.name === 'id') return false
  const hidden = 'admin' in field && field.admin !== undefined && 'hidden' in field.admin && field.admin.hidden === true
  const virtual = 'virtual' in field && Boolean(field.virtual)
  return !hidden && !virtual && !('localized' in field && field.localized === true)
}
