import { type CollectionBeforeChangeHook, Forbidden, type TypeWithID } from 'payload'
import { hasRole, zoneIdsOf } from '../access/roles.ts'

interface Placed extends TypeWithID {
  zones?: unknown
  everywhere?: boolean | null
}

/** A zone worker may put a document into and out of their own zones, no others, and may not make it the whole plan's. */
export const stayInOwnZones: CollectionBeforeChangeHook<Placed> = ({ data, originalDoc, req }) => {
  if (!hasRole(req.user, 'zoneWorker')) return data
  const own = zoneIdsOf(req.user)
  const before = idsOf(originalDoc?.zones)
  const after = idsOf(data.zones)
  const changed = [...before.filter((id) => !after.includes(id)), ...after.filter((id) => !before.includes(id))]
  const spreads = data.everywhere === true && originalDoc?.everywhere !== true
  if (spreads || after.length === 0 || changed.some((id) => !own.includes(id))) throw new Forbidden(req.t)
  return data
}

function idsOf(relations: unknown): string[] {
  if (!Array.isArray(relations)) return []
  return relations.flatMap((relation: unknown) => {
    if (typeof relation === 'string') return [relation]
    return typeof relation === 'object' && relation !== null && 'id' in relation ? [String(relation.id)] : []
  })
}
