import { beforeAll, describe, expect, test, vi } from 'vitest'
import { env } from '@/src/config/env'
import { seedBase } from '@/src/seed/seed-base'
import { seedDemo } from '@/src/seed/seed-demo'
import { seedInternal } from '@/src/seed/seed-internal'
import { compareDocuments } from '@/src/services/audit-verify/compare-documents'
import { lastStates } from '@/src/services/audit-verify/last-states'
import { payloadForTest } from '../support/payload-for-test'
import { anonymous } from '../support/people'

// Before anything is imported that asks which plan it is.
vi.hoisted(() => {
  process.env.PLAN = 'amagerplanen'
})

// The content is the same in either database, and takes a minute; `seed.test.ts` tests how it gets into both.
describe.runIf(env.database.kind === 'sqlite')('what Amagerplanen fills an installation with', () => {
  beforeAll(async () => {
    const payload = await payloadForTest()
    const ids = await seedBase(payload)
    await seedInternal(payload, ids)
  }, 240_000)

  test('has the counts of the agreement', async () => {
    const payload = await payloadForTest()
    const { docs: zones } = await payload.find({ collection: 'zones', sort: 'number', overrideAccess: true, limit: 0 })
    expect(zones.map(({ number }) => number)).toEqual([1, 2, 3, 4])
    expect(zones.reduce((sum, { homes }) => sum + (homes ?? 0), 0)).toBe(4508)
    const { docs: afdelinger } = await payload.find({
      collection: 'afdelinger',
      overrideAccess: true,
      limit: 0,
      depth: 0,
    })
    expect(afdelinger).toHaveLength(20)
    expect(zones.map(({ id }) => afdelinger.filter(({ zone }) => zone === id).length)).toEqual([5, 3, 8, 4])
    expect((await payload.count({ collection: 'housing-organisations', overrideAccess: true })).totalDocs).toBe(6)
    expect((await payload.count({ collection: 'focus-areas', overrideAccess: true })).totalDocs).toBe(4)
    expect(await payload.findGlobal({ slug: 'organisation', overrideAccess: true })).toMatchObject({ homes: 4508 })
  })

  test('has no events, notices, users or samples, and no time or price that nobody stated', async () => {
    const payload = await payloadForTest()
    for (const collection of ['events', 'notices', 'users'] as const)
      expect((await payload.count({ collection, overrideAccess: true })).totalDocs).toBe(0)
    expect(
      (await payload.count({ collection: 'activities', where: { sample: { equals: true } }, overrideAccess: true }))
        .totalDocs,
    ).toBe(0)
    expect(
      (
        await payload.count({
          collection: 'activities',
          where: { 'price.kind': { equals: 'amount' } },
          overrideAccess: true,
        })
      ).totalDocs,
    ).toBe(0)
  })

  test('is public where it is published, and has Salam Søster as a part of Kvinder i Front', async () => {
    const { body } = await anonymous.get('/activities?where[slug][equals]=salam-soester&depth=1&locale=da')
    expect(body.docs).toMatchObject([{ parent: { slug: 'kvinder-i-front' } }])
  })

  test('with samples is as the log says', { timeout: 240_000 }, async () => {
    const payload = await payloadForTest()
    await seedDemo(payload, await seedBase(payload), '2026-11-02')
    const { documents, problems } = await compareDocuments(payload, await lastStates(payload))
    expect(problems).toEqual([])
    expect(documents).toBeGreaterThan(100)
  })
})
