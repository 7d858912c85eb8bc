import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { canonicalJson } from '@/src/domain/audit/canonical-json'
import { auditEntries } from '@/src/cms/audit/audit-links'
import { isInEntry } from './logged-words.ts'
import { redactedDocument } from './redactable.ts'

/** Where a phrase occurs: a document (with its older versions), or the log's entries about it. */
export interface Place {
  /** `collection/id`; for a global, its slug alone. */
  place: string
  /** The fields that contain it. */
  fields: string[]
  versions: number
  /** Sequence numbers of the log's entries. */
  entries: number[]
}

/** Collections that are erased in another way or hold no text. */
const ELSEWHERE: readonly string[] = [
  'users',
  'subscribers',
  'deliveries',
  'suppressions',
  'audit-log',
  'locks',
  'outbox',
  'qr-scans',
  'sign-ins',
  'second-factors',
  'sign-in-links',
  'sign-in-attempts',
  'api-clients',
  'cache-versions',
]
const PAGE = 200

/** Whether a collection holds text written by people, from which phrases can be removed. */
function isRedactable(slug: string): boolean {
  return !ELSEWHERE.includes(slug) && !slug.startsWith('payload-')
}

/** Every occurrence of a phrase in this installation. For administrators; the caller has checked that. */
export async function findPhrase(req: PayloadRequest, phrase: string): Promise<Place[]> {
  const { payload } = req
  const found = new Map<string, Place>()
  const at = (place: string): Place => {
    const known = found.get(place) ?? { place, fields: [], versions: 0, entries: [] }
    found.set(place, known)
    return known
  }
  for (const { slug, flattenedFields, versions } of payload.config.collections) {
    if (!isRedactable(slug)) continue
    for await (const document of rawDocuments(req, slug)) {
      const fields = changedFields(
        document,
        redactedDocument(document, flattenedFields, { phrase, id: String(document.id) }),
      )
      if (fields.length > 0) at(`${slug}/${String(document.id)}`).fields = fields
    }
    if (!versions) continue
    for await (const { parent, version } of rawVersions(payload, slug, req)) {
      if (changedFields(version, redactedDocument(version, flattenedFields, { phrase, id: String(parent) })).length > 0)
        at(`${slug}/${String(parent)}`).versions += 1
    }
  }
  for (const { slug, flattenedFields, versions } of payload.config.globals) {
    const document = await payload.db.findGlobal<Record<string, unknown>>({ slug, req })
    const fields = changedFields(document, redactedDocument(document, flattenedFields, { phrase, id: slug }))
    if (fields.length > 0) at(slug).fields = fields
    if (!versions) continue
    const { docs } = await payload.db.findGlobalVersions<object>({ global: slug, limit: 0, pagination: false, req })
    for (const { version } of docs)
      if (changedFields(version, redactedDocument(version, flattenedFields, { phrase, id: slug })).length > 0)
        at(slug).versions += 1
  }
  for await (const entry of auditEntries(payload)) {
    if (isInEntry(payload.config, entry, phrase)) {
      at(
        entry.document === null || entry.document === undefined ? entry.subject : `${entry.subject}/${entry.document}`,
      ).entries.push(entry.seq)
    }
  }
  return [...found.values()]
}

export function changedFields(before: object, after: object): string[] {
  return Object.keys(after).filter(
    (name) => canonicalJson(Reflect.get(before, name) ?? null) !== canonicalJson(Reflect.get(after, name) ?? null),
  )
}

/** Documents as stored in the database, in all languages. */
async function* rawDocuments(req: PayloadRequest, collection: CollectionSlug): AsyncGenerator<Record<string, unknown>> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
      collection,
      limit: PAGE,
      page,
      sort: 'id',
      req,
    })
    yield* docs
    if (!hasNextPage) return
  }
}

async function* rawVersions(
  payload: Payload,
  collection: CollectionSlug,
  req: PayloadRequest,
): AsyncGenerator<{ parent: unknown; version: object }> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.db.findVersions<object>({
      collection,
      limit: PAGE,
      page,
      sort: 'id',
      req,
    })
    yield* docs as { parent: unknown; version: object }[]
    if (!hasNextPage) return
  }
}
