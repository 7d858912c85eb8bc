import type { CollectionSlug, FlattenedField, GlobalSlug, PayloadRequest } from 'payload'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { documentUrl, globalUrl } from '@/src/cms/admin-paths'
import { fieldLabel, wordsOf } from '@/src/cms/field-label'
import type { Place } from './find-phrase.ts'
import { redactedValue } from './redactable.ts'
import { type AdminLanguage, languageOf } from '@/src/i18n/admin/words'

/** A place in the terms of the admin. */
export interface DescribedPlace extends Place {
  /** The label of the collection or global. */
  kind: string
  /**
   * The document's title, if the administrator may read it; null for a global, or if it has no title or no longer
   * exists.
   */
  title: string | null
  /** URL of its edit view; null if it no longer exists. */
  url: string | null
  /** Labels of the fields. */
  labels: string[]
  /** A few words of context from each field, where they can be shown. */
  around: string[]
  /** Whether the page's address changes; the current one will stop working. */
  isMoved: boolean
}

/** Describes the places found, in the terms of the admin; read with the user's rights. */
export async function describePlaces(
  req: PayloadRequest,
  places: readonly Place[],
  phrase: string,
): Promise<DescribedPlace[]> {
  const described: DescribedPlace[] = []
  for (const place of places) described.push(await describePlace(req, place, phrase))
  return described
}

async function describePlace(req: PayloadRequest, place: Place, phrase: string): Promise<DescribedPlace> {
  const language = languageOf(req.i18n)
  const [slug = '', id = null] = place.place.split('/')
  const { kind, fields, useAsTitle } = subjectOf(req, slug, id, language)
  const document = await readable(req, slug, id)
  const title = document === null || useAsTitle === null ? null : inDanish(Reflect.get(document, useAsTitle))
  return {
    ...place,
    kind,
    title: typeof title === 'string' && title !== '' && title !== id ? title : null,
    url: document === null ? null : id === null ? globalUrl(slug) : documentUrl(slug, id),
    labels: place.fields.map((name) => fieldLabel(fields, name, language)),
    around: document === null ? [] : place.fields.flatMap((name) => around(document, fields, name, phrase) ?? []),
    isMoved: place.fields.includes('slug'),
  }
}

function subjectOf(
  { payload: { config } }: PayloadRequest,
  slug: string,
  id: string | null,
  language: AdminLanguage,
): { kind: string; fields: readonly FlattenedField[]; useAsTitle: string | null } {
  if (id === null) {
    const global = config.globals.find((one) => one.slug === slug)
    return { kind: wordsOf(global?.label, language) ?? slug, fields: global?.flattenedFields ?? [], useAsTitle: null }
  }
  const collection = config.collections.find((one) => one.slug === slug)
  return {
    kind: wordsOf(collection?.labels.singular, language) ?? slug,
    fields: collection?.flattenedFields ?? [],
    useAsTitle: collection?.admin.useAsTitle ?? null,
  }
}

/** The document in all languages, as far as the user may read it. */
async function readable(req: PayloadRequest, slug: string, id: string | null): Promise<object | null> {
  const { payload } = req
  const options = { depth: 0, locale: 'all', overrideAccess: false, user: req.user } as const
  if (id === null)
    return payload.config.globals.some((one) => one.slug === slug)
      ? payload.findGlobal({ ...options, slug: slug as GlobalSlug })
      : null
  if (!(slug in payload.collections)) return null
  return payload.findByID({ ...options, collection: slug as CollectionSlug, id, disableErrors: true })
}

/** The first words around the phrase in a field: in Danish if it occurs there, otherwise in another language. */
function around(document: object, fields: readonly FlattenedField[], name: string, phrase: string): string | null {
  const field = fields.find((one) => one.name === name)
  if (field === undefined) return null
  const value: unknown = Reflect.get(document, name)
  const words: string[] = []
  for (const one of [inDanish(value), value])
    redactedValue(one, field, { phrase, id: '', onFound: (found) => words.push(found) })
  return words[0] ?? null
}

function inDanish(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, SOURCE_LOCALE) : value
}
