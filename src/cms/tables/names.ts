import type { CollectionSlug, PayloadRequest } from 'payload'
import { asRead } from '@/src/domain/as-read'
import { SOURCE_LOCALE } from '@/src/i18n/locales'

/** The names of a collection's documents in a table. */
export interface Names {
  /** The ids with this name, ignoring case; usually one. */
  idsOf: (name: string) => readonly string[]
  /** The title of a document; its id if this user may not read it. */
  titleOf: (id: string) => string
}

/** Fields that, besides the title, can name a document; each name means one document, or is refused as ambiguous. */
const OWN = ['slug', 'code', 'number', 'otherNames'] as const

/**
 * The names of all documents of a collection that this user may read: in every language, with the Danish one as the
 * title.
 */
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
    locale: 'all',
    select: Object.fromEntries(known.map((name) => [name, true])),
  })
  const titles = new Map<string, string>()
  const ids = new Map<string, string[]>()
  for (const document of docs) {
    const id = String(document.id)
    titles.set(id, inDanish(Reflect.get(document, title)) || id)
    for (const name of new Set(known.flatMap((field) => textsOf(Reflect.get(document, field))).map(asRead))) {
      ids.set(name, [...(ids.get(name) ?? []), id])
    }
  }
  return { idsOf: (name) => ids.get(asRead(name)) ?? [], titleOf: (id) => titles.get(id) ?? id }
}

/** A field's text; of a translated one, read in all languages, the Danish. */
function inDanish(value: unknown): string {
  const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, SOURCE_LOCALE) : value
  return typeof text === 'string' || typeof text === 'number' ? String(text) : ''
}

/** All texts of a field: its only one, those of each language, or those of a list. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf)
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : []
}
