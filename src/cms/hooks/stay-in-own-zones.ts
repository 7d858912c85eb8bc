import { type CollectionBeforeChangeHook, Forbidden, type TypeWithID } from 'payload'
import { hasRole, zoneIdsOf } from '../access/roles.ts'

interface ZonedDocument extends TypeWithID {
  zones?: unknown
  zone?: unknown
  everywhere?: boolean | null
}

/**
 * A zone worker may add a document to and remove it from their own zones only, and may not make it apply to the whole
 * plan. `field` says which zones the document belongs to.
 */
export function stayInOwnZones(field: 'zones' | 'zone'): CollectionBeforeChangeHook<ZonedDocument> {
  return ({ data, operation, originalDoc, req }) => {
    if (!hasRole(req.user, 'zoneWorker')) return data
    const own = zoneIdsOf(req.user)
    // A duplicate has an original too, but belongs to no zone yet.
    const original = operation === 'create' ? undefined : originalDoc
    const before = idsOf(original?.[field])
    const after = idsOf(data[field])
    const changed = [...before.filter((id) => !after.includes(id)), ...after.filter((id) => !before.includes(id))]
    const spreads = data.everywhere === true && original?.everywhere !== true
    if (spreads || after.length === 0 || changed.some((id) => !own.includes(id))) throw new Forbidden(req.t)
    return data
  }
}

function idsOf(relations: unknown): string[] {
  return [relations].flat().flatMap((relation: unknown) => {
    if (typeof relation === 'string') return [relation]
    return typeof relation === 'object' && relation !== null && 'id' in relation ? [String(relation.id)] : []
  })
}
