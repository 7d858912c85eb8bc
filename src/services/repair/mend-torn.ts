import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Payload, PayloadRequest } from 'payload'
import { directoryOf } from '@/src/cms/files/stored-file'
import { expireAll } from '@/src/cms/hooks/expire-cache'
import { inTransaction, serverRequest } from '@/src/cms/write'
import type { Torn, TornDocument } from './find-torn.ts'

/**
 * Mends one thing that was torn, as `TORN` says; a row without a file it leaves to a person. Past Payload's own saves: what is torn
 * would not pass the rules of one. Gives whether it did something.
 */
export async function mendTorn(payload: Payload, torn: Torn): Promise<boolean> {
  if ('file' in torn) {
    if (torn.kind === 'rowWithoutFile') return false
    await rm(path.join(directoryOf(payload, torn.collection), path.basename(torn.file)), { force: true })
    return true
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
    sort: '-updatedAt',
    pagination: false,
    where: { parent: { equals: id } },
  })
  if (kind === 'withoutText') await db.updateOne({ collection, id, req, data: { _status: 'draft' } })
  if (kind === 'withoutVersion') {
    const document = await db.findOne<Record<string, unknown> & { id: string }>({
      collection,
      req,
      where: { id: { equals: id } },
    })
    const now = new Date().toISOString()
    if (document) {
      await db.createVersion({
        collectionSlug: collection,
        parent: id,
        req,
        versionData: document,
        autosave: false,
        createdAt: now,
        updatedAt: now,
      })
    }
  }
  if (kind === 'manyLatest') {
    const latest = byNewest.docs.filter((version) => Reflect.get(version, 'latest') === true)
    for (const version of latest.slice(1))
      await db.updateVersion({ collection, id: version.id, req, versionData: { latest: false } as never })
  }
  if (kind === 'unlikeVersion') {
    const whole = byNewest.docs.find(({ version }) => version._status === 'published')
    if (whole) await db.updateOne({ collection, id, req, data: { ...whole.version } })
  }
}
