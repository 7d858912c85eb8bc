import type { CollectionBeforeChangeHook } from 'payload'
import type { Change } from '@/payload-types'

/** Written by hooks alone, whatever a form or a request sends. */
const OURS = ['proposedBy', 'decidedBy', 'decidedOn', 'base', 'after', 'edition'] as const

/** Remembers who proposed a change, and keeps what hooks write out of others' hands. */
export const nameProposer: CollectionBeforeChangeHook<Change> = ({ data, originalDoc, operation, req }) => {
  if (!req.user) return data
  const kept = Object.fromEntries(OURS.map((name) => [name, originalDoc?.[name] ?? null]))
  return { ...data, ...kept, ...(operation === 'create' ? { proposedBy: req.user.id } : {}) }
}
