import type { CollectionSlug, FlattenedField, GlobalSlug, PayloadRequest } from 'payload'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { documentUrl, globalUrl } from '@/src/cms/admin-paths'
import { fieldLabel, wordsOf } from '@/src/cms/field-label'
import type { Place } from './find-phrase.ts'
import { redactedValue } from './redactable.ts'

/** A place as an administrator knows it. */
export interface DescribedPlace extends Place {
  /** What the collection or global is called. */
  kind: string
  /** Of the document, as far as the administrator may read it; null: it is a global, has none, or is there no more. */
  title: string | null
  /** Where it is edited; null: it is there no more. */
  url: string | null
  /** What the fields are called. */
  labels: string[]
  /** A few words around it, of each field where they can be shown. */
  around: string[]
  /** The page gets another address, and the one that it has leads nowhere. */
  isMoved: boolean
}

/** The places that were found, in the words of the admin; read as the one who asks. */
export async function describePlaces(
  req: PayloadRequest,
  places: readonly Place[],
  phrase: string,
): Promise<DescribedPlace[]> {
  const told: DescribedPlace[] = []
  for (const place of places) told.push(await tellPlace(req, place, phrase))
  return told
}

async function tellPlace(req: PayloadRequest, place: Place, phrase: string): Promise<DescribedPlace> {
  const language = req.i18n.language === 'da' ? 'da' : 'en'
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
  language: 'da' | 'en',
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

/** What the one who asks may read of it, in all languages. */
async function readable(req: PayloadRequest, slug: string, id: string | null): Promise<object | null> {
  const { payload } = req
  const asked = { depth: 0, locale: 'all', overrideAccess: false, user: req.user } as const
  if (id === null)
    return payload.config.globals.some((one) => one.slug === slug)
      ? payload.findGlobal({ ...asked, slug: slug as GlobalSlug })
      : null
  if (!(slug in payload.collections)) return null
  return payload.findByID({ ...asked, collection: slug as CollectionSlug, id, disableErrors: true })
}

/** The first words around it in a field: in Danish if it stands there, otherwise in another language. */
function around(document: object, fields: readonly FlattenedField[], name: string, phrase: string): string | null {
  const field = fields.find((one) => one.name === name)
  if (field === undefined) return null
  const value: unknown = Reflect.get(document, name)
  const words: string[] = []
  for (const one of [inDanish(value), value])
    redactedValue(one, field, { phrase, id: '', tell: (found) => words.push(found) })
  return words[0] ?? null
}

function inDanish(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, SOURCE_LOCALE) : value
}
