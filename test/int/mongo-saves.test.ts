import { commitTransaction, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { AS_SERVER } from '@/src/cms/access/as-server'
import { auditLinks } from '@/src/cms/audit/audit-links'
import { serverRequest, writer } from '@/src/cms/write'
import { env } from '@/src/config/env'
import { firstBrokenLink } from '@/src/domain/audit/chain'
import { given } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'

const IN_DANISH = { ...AS_SERVER, locale: 'da' } as const

/** What MongoDB's adapter has beyond Payload's common type. */
interface Mongo {
  connection: {
    collection: (name: string) => {
      deleteMany: (filter: object) => Promise<unknown>
      countDocuments: () => Promise<number>
    }
  }
}

describe.skipIf(env.database.kind === 'sqlite')('a save on MongoDB without a replica set', () => {
  let payload: Payload
  beforeAll(async () => {
    payload = await payloadForTest()
  })

  async function begun(): Promise<PayloadRequest> {
    const req = await serverRequest(payload)
    await initTransaction(req)
    return req
  }
  const renamed = async (req: PayloadRequest, id: string, title: string) =>
    writer(req).update({ collection: 'activities', id, data: { title, _status: 'published' }, ...IN_DANISH })
  const titleOf = async (id: string) => (await payload.findByID({ collection: 'activities', id, ...IN_DANISH })).title
  const version = async () =>
    (
      await payload.find({
        collection: 'cache-versions',
        where: { tag: { equals: 'activities' } },
        overrideAccess: true,
      })
    ).docs[0]?.version
  const intents = (): ReturnType<Mongo['connection']['collection']> =>
    (payload.db as unknown as Mongo).connection.collection('save_intents')

  test('that is undone takes nothing from one that waited for it', async () => {
    const { id } = await given('activities', { title: 'Før' })
    const undone = await begun()
    await renamed(undone, id, 'Fortrudt')
    const other = serverRequest(payload).then(async (req) => renamed(req, id, 'Den anden'))
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(await titleOf(id)).toBe('Fortrudt')
    await killTransaction(undone)
    await other
    expect(await titleOf(id)).toBe('Den anden')
    const { docs } = await payload.findVersions({
      collection: 'activities',
      where: { parent: { equals: id } },
      ...IN_DANISH,
    })
    expect(docs.filter(({ latest }) => latest)).toHaveLength(1)
    expect(docs.map(({ version: { title } }) => title)).not.toContain('Fortrudt')
    expect(await intents().countDocuments()).toBe(0)
  })

  test('that is undone leaves no link of the audit log missing', async () => {
    const undone = await begun()
    const agreement = (code: string, req: PayloadRequest) =>
      writer(req).create({ collection: 'agreements', data: { code, kind: 'sub', title: code } as never, ...IN_DANISH })
    await agreement('X', undone)
    const others = ['Y', 'Z'].map(async (code) => agreement(code, await serverRequest(payload)))
    // Time enough to write their entries after one that will be rolled back, if they did not wait.
    await new Promise((resolve) => setTimeout(resolve, 500))
    await killTransaction(undone)
    await Promise.all(others)
    expect(await firstBrokenLink(auditLinks(payload))).toBeNull()
  })

  test('that is undone never brings back a version of what is cached', async () => {
    const { id } = await given('activities')
    const before = await version()
    const undone = await begun()
    await renamed(undone, id, 'Fortrudt')
    const between = await version()
    await killTransaction(undone)
    expect(new Set([before, between, await version()]).size).toBe(3)
  })

  test('that makes a row by looking for it first leaves none', async () => {
    const undone = await begun()
    const where = { key: { equals: 'undone' } }
    const { db } = payload
    await db.upsert({ collection: 'payload-kv', data: { key: 'undone', data: {} }, where, req: undone })
    expect((await db.find({ collection: 'payload-kv', where })).docs).toHaveLength(1)
    await killTransaction(undone)
    expect((await db.find({ collection: 'payload-kv', where })).docs).toHaveLength(0)
  })

  test('that another process took for left, and undid, goes on with nothing and is not acknowledged', async () => {
    const { id } = await given('activities', { title: 'Før' })
    const late = await begun()
    await renamed(late, id, 'For sent')
    await intents().deleteMany({})
    await expect(renamed(late, id, 'Senere endnu')).rejects.toThrow('Nothing was saved')
    expect(await titleOf(id)).toBe('For sent')
    await killTransaction(late)
    const lateToo = await begun()
    await renamed(lateToo, id, 'Også for sent')
    await intents().deleteMany({})
    await expect(commitTransaction(lateToo)).rejects.toThrow('Nothing was saved')
  })
})
