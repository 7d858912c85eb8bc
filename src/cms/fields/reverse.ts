import type { JoinField } from 'payload'
import type { Label } from '@/src/i18n/admin/words'

/** Columns for lists of related documents. Relations are left out: they would all point to the current document. */
const COLUMNS = {
  activities: ['title', 'state', '_status'],
  events: ['title', 'start', '_status'],
  afdelinger: ['name', 'slug'],
} as const

/**
 * The reverse side of a relation, for the admin: the documents of `collection` whose field `on` points here. For lists
 * on the site, query the collection itself (docs/decisions/0003).
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
