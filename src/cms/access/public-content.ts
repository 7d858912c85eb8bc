import type { Access, CollectionConfig } from 'payload'
import { hasRole, isStaff, zoneIdsOf } from './roles.ts'

const PUBLISHED = { _status: { equals: 'published' } } as const

interface Draftable {
  _status?: 'draft' | 'published' | null
  zone?: unknown
  zones?: unknown
  id?: string
}

interface Options {
  /** Whether the collection has drafts: then only published documents are public. */
  drafts: boolean
  /** The field by which a zone worker's own documents are known; left out: zone workers may not write here. */
  zoneField?: 'zones' | 'zone' | 'id'
  /** Whether translators may write their languages' texts here. */
  translatable?: boolean
}

/**
 * Access of a collection that is shown on the public site. Everyone reads what is published; staff read all; editors
 * write; zone workers write what belongs to their zones; translators save drafts (their field access lets only texts of
 * their own languages through, `fields/source-language.ts`).
 */
export function publicContent({ drafts, zoneField, translatable = false }: Options): NonNullable<CollectionConfig['access']> {
  const read: Access = ({ req }) => (isStaff(req.user) || !drafts ? true : PUBLISHED)

  const create: Access<Draftable> = ({ req, data }) => {
    if (hasRole(req.user, 'admin', 'editor')) return true
    if (!hasRole(req.user, 'zoneWorker') || zoneField === undefined || zoneField === 'id') return false
    // The admin asks without data whether to show the button.
    return data === undefined || data[zoneField] === undefined || isWithin(data[zoneField], zoneIdsOf(req.user))
  }

  const update: Access<Draftable> = ({ req, data }) => {
    if (hasRole(req.user, 'admin', 'editor')) return true
    if (hasRole(req.user, 'zoneWorker') && zoneField !== undefined) return { [zoneField]: { in: zoneIdsOf(req.user) } }
    if (hasRole(req.user, 'translator') && translatable) return data?._status !== 'published'
    return false
  }

  return {
    read,
    readVersions: ({ req }) => isStaff(req.user),
    create,
    update,
    delete: ({ req }) => hasRole(req.user, 'admin', 'editor'),
  }
}

function isWithin(given: unknown, own: readonly string[]): boolean {
  const ids = Array.isArray(given) ? given : [given]
  return ids.length > 0 && ids.every((id) => typeof id === 'string' && own.includes(id))
}
