import type { CollectionBeforeChangeHook } from 'payload'
import type { Change } from '@/payload-types'

/** Written only by hooks; values from forms or requests are ignored. */
const OURS = ['proposedBy', 'decidedBy', 'decidedOn', 'base', 'after', 'edition'] as const

/** Records who proposed a change, and keeps the hook-written fields from being overwritten. */
export const nameProposer: CollectionBeforeChangeHook<Change> = ({ data, originalDoc, operation, req }) => {
  if (!req.user) return data
  const kept = Object.fromEntries(OURS.map((name) => [name, originalDoc?.[name] ?? null]))
  return { ...data, ...kept, ...(operation === 'create' ? { proposedBy: req.user.id } : {}) }
}
