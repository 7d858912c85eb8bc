import type { CollectionSlug, PayloadRequest } from 'payload'
import { SOURCE_LOCALE } from '@/src/i18n/locales'

/** The names of a collection's documents in a table. */
export interface Names {
  /** The ids with this name, ignoring case; usually one. */
  idsOf: (name: string) => readonly string[]
  /** The title of a document; its id if this user may not read it. */
  titleOf: (id: string) => string
}

/** Unique fields that, besides the title, can name a document. */
const OWN = ['slug', 'code', 'number'] as const

/** The Danish names of all documents of a collection that this user may read. */
export async function namesOf(collection: CollectionSlug, { payload, user }: PayloadRequest): Promise<Names> {
  const { admin, flattenedFields } = payload.collections[collection].config
  const title = admin.useAsTitle ?? 'id'
  const known = [...OWN.filter((name) => flattenedFields.some((field) => field.name === name)), title]
  const { docs } = await payload.find({
    collection,
    user,
    overrideAccess: false,
    depth: 0,
    pagination: false,
    locale: SOURCE_LOCALE,
    select: Object.fromEntries(known.map((name) => [name, true])),
  })
  const titles = new Map<string, string>()
  const ids = new Map<string, string[]>()
  for (const document of docs) {
    const id = String(document.id)
    titles.set(id, textOf(Reflect.get(document, title)) || id)
    for (const name of new Set(known.map((field) => folded(textOf(Reflect.get(document, field)))))) {
      ids.set(name, [...(ids.get(name) ?? []), id])
    }
  }
  return { idsOf: (name) => ids.get(folded(name)) ?? [], titleOf: (id) => titles.get(id) ?? id }
}

/** Normalises a name for comparison: ignores case, repeated spaces and Unicode form. */
export function folded(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('da')
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
