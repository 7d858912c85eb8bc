import type { CollectionSlug, PayloadRequest } from 'payload'
import { SOURCE_LOCALE } from '@/src/i18n/locales'

/** What the documents of a collection are called in a table. */
export interface Names {
  /** The ids behind a name, however it is cased: mostly one. */
  idsOf: (name: string) => readonly string[]
  /** The title of a document; its id for one that this reader may not see. */
  titleOf: (id: string) => string
}

/** Beside its title, a document is known by what is its own alone. */
const OWN = ['slug', 'code', 'number'] as const

/** The names of all documents of a collection that this reader may see, in Danish. */
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

/** How names are compared: as a person reads them. */
export function folded(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('da')
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
