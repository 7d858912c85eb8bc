import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { sweepPending } from '@/src/cms/files/settle-pending'
import { storageOf } from '@/src/cms/files/storage'
import { expireAll } from '@/src/cms/hooks/expire-cache'
import { inTransaction, serverRequest } from '@/src/cms/write'
import { isStored, placeOf } from '@/src/installation/uploads/keys'
import { NEWEST_FIRST, type Torn, type TornDocument } from './find-torn.ts'

/**
 * Repairs one kind of damage, as `TORN` describes; a row without a file is left to a person. Bypasses Payload's saves,
 * because damaged documents would fail validation. Returns whether it did something.
 */
export async function mendTorn(payload: Payload, torn: Torn): Promise<boolean> {
  if ('file' in torn) {
    const { store, folder } = storageOf(payload, torn.collection)
    const place = placeOf(folder, torn.file)
    if (torn.kind === 'fileWaits') await sweepPending(payload, torn.collection)
    if (torn.kind === 'fileWithoutRow') await store.remove(place)
    return torn.kind === 'fileWaits' ? await isStored(store, place) : torn.kind === 'fileWithoutRow'
  }
  const req = await serverRequest(payload)
  await inTransaction(req, async () => {
    await mendDocument(req, torn)
    await expireAll(req)
  })
  return true
}

async function mendDocument(req: PayloadRequest, { kind, collection, id }: TornDocument): Promise<void> {
  const { db } = req.payload
  const byNewest = await db.findVersions<Record<string, unknown>>({
    collection,
    req,
    sort: NEWEST_FIRST,
    pagination: false,
    where: { parent: { equals: id } },
  })
  if (kind === 'withoutText') await db.updateOne({ collection, id, req, data: { _status: 'draft' } })
  if (kind === 'withoutVersion') await makeVersion(req, { collection, id }, new Date().toISOString())
  if (kind === 'manyLatest') {
    const latest = byNewest.docs.filter((version) => Reflect.get(version, 'latest') === true)
    for (const version of latest.slice(1)) await unmark(req, collection, version)
  }
  const published = byNewest.docs.find(({ version }) => version._status === 'published')
  if (published === undefined) return
  if (kind === 'lessThanVersion') await db.updateOne({ collection, id, req, data: { ...published.version } })
  if (kind === 'unlikeVersion') {
    // After the version it differs from, and before any newer draft.
    const at = later(String(published.version.updatedAt), String(published.updatedAt))
    const isDraftedSince = byNewest.docs[0] !== published
    await makeVersion(req, { collection, id }, at, isDraftedSince)
  }
}

/** Makes a version of the current document. Payload marks the new version as the latest. */
async function makeVersion(
  req: PayloadRequest,
  { collection, id }: Pick<TornDocument, 'collection' | 'id'>,
  at: string,
  isOlder = false,
): Promise<void> {
  const { db } = req.payload
  const document = await db.findOne<Record<string, unknown> & { id: string }>({
    collection,
    req,
    where: { id: { equals: id } },
  })
  if (document === null) return
  const made = await db.createVersion({
    collectionSlug: collection,
    parent: id,
    req,
    versionData: { ...document, updatedAt: at } as never,
    autosave: false,
    createdAt: at,
    updatedAt: at,
  })
  if (isOlder) await unmark(req, collection, made)
}

/**
 * Removes a version's mark as the latest. Keeps its time: Payload would set the current time and treat an old version
 * as the newest.
 */
async function unmark(
  req: PayloadRequest,
  collection: CollectionSlug,
  { id, updatedAt }: { id: string; updatedAt: string },
): Promise<void> {
  await req.payload.db.updateVersion({ collection, id, req, versionData: { latest: false, updatedAt } as never })
}

/** One millisecond after the later of the two. */
function later(one: string, other: string): string {
  return new Date(Math.max(Date.parse(one), Date.parse(other)) + 1).toISOString()
}
