import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, FlattenedField, TypeWithID } from 'payload'
import { label } from '../label.ts'
import { refuse } from '../refuse.ts'

/** Notes that only one language is being published: the hooks of the document itself are not told. */
export const noteOneLanguage: CollectionBeforeOperationHook = ({ args, req }) => {
  req.context.oneLanguage = Boolean(Reflect.get(args, 'publishSpecificLocale'))
  return args
}

/**
 * Publishing one language leaves the drafts of the others alone, but takes the facts along, since these have no
 * language. So it is refused while facts are changed and not yet published: somebody has still to look at them.
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
    // Compared with, not handed out.
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
  'Her er en ændring, som ikke er offentliggjort. Offentliggør hele dokumentet, eller tag ændringen tilbage, før ét sprog offentliggøres.',
  'There is a change here that is not published. Publish the whole document, or take the change back, before publishing one language.',
)

/** What a document says apart from its texts, as text to compare. */
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

/** Neither a text, nor something that hooks make, nor the id of a row. */
function isFact(field: FlattenedField): boolean {
  if (field.type === 'join' || field.name === 'id') return false
  const hidden = 'admin' in field && field.admin !== undefined && 'hidden' in field.admin && field.admin.hidden === true
  const virtual = 'virtual' in field && Boolean(field.virtual)
  return !hidden && !virtual && !('localized' in field && field.localized === true)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
