import type { JoinField } from 'payload'
import type { Label } from '../label.ts'

/** What is worth seeing of a document in another's form. Relations are left out: there they would all be this document. */
const COLUMNS = {
  activities: ['title', 'state', '_status'],
  events: ['title', 'start', '_status'],
  afdelinger: ['name', 'slug'],
} as const

/**
 * The other way round of a relation, for the admin: which documents of `collection` point here by their field `on`.
 * For lists on the site, ask the collection itself (docs/decisions/0003).
 */
export function reverse(name: string, collection: keyof typeof COLUMNS, on: string, label: Label): JoinField {
  return {
    name,
    type: 'join',
    collection,
    on,
    label,
    ...(collection === 'events' ? { defaultSort: '-start' } : {}),
    admin: { defaultColumns: [...COLUMNS[collection]] },
  }
}
