import { beforeAll, describe, expect, test } from 'vitest'
import type { CollectionSlug } from 'payload'
import { firstAdmin } from '@/src/seed/first-admin'
import { seedBase } from '@/src/seed/seed-base'
import { seedDemo } from '@/src/seed/seed-demo'
import { CONTENT, stored } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'
import { anonymous } from '../support/people'

/** A Monday. */
const TODAY = '2026-11-02'

/** The number of documents of each collection, and of their versions. */
async function counts(): Promise<Partial<Record<CollectionSlug, number[]>>> {
  const payload = await payloadForTest()
  const found: Partial<Record<CollectionSlug, number[]>> = {
    users: [(await payload.count({ collection: 'users', overrideAccess: true })).totalDocs],
  }
  for (const collection of CONTENT) {
    const [documents, versions] = [
      await payload.count({ collection, overrideAccess: true }),
      await payload.countVersions({ collection, overrideAccess: true }),
    ]
    found[collection] = [documents.totalDocs, versions.totalDocs]
  }
  return found
}

async function offer(slug: string) {
  const payload = await payloadForTest()
  const { docs } = await payload.find({
    collection: 'activities',
    where: { slug: { equals: slug } },
    locale: 'da',
    overrideAccess: true,
  })
  const [found] = docs
  if (!found) throw new Error(`no offer ${slug}`)
  return found
}

beforeAll(async () => {
  await seedBase(await payloadForTest())
})

describe('the base content', () => {
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

  test('is translated into five languages, by a machine, and says so', async () => {
    const { id } = await offer('salam-soester')
    for (const locale of ['en', 'ar', 'so', 'tr', 'ur'] as const) {
      const { title, summary, translation } = await stored('activities', id, { locale })
      expect(title).toBeTruthy()
      expect(summary).toBeTruthy()
      expect(translation).toMatchObject({ title: { by: 'machine' }, summary: { by: 'machine' } })
    }
  })

  test('is public where it is published, and has Salam Søster as a part of Kvinder i Front', async () => {
    const { body } = await anonymous.get('/activities?where[slug][equals]=salam-soester&depth=1&locale=da')
    expect(body.docs).toMatchObject([{ parent: { slug: 'kvinder-i-front' } }])
  })
})

describe('seeding again', () => {
  test('adds nothing, and leaves what staff have written since', async () => {
    const payload = await payloadForTest()
    const { id } = await offer('salam-soester')
    await payload.update({
      collection: 'activities',
      id,
      locale: 'da',
      data: { summary: 'Skrevet af os.', slug: 'salam-soester', _status: 'published' },
      overrideAccess: true,
    })
    await payload.update({
      collection: 'activities',
      id,
      locale: 'so',
      data: { title: 'Noo qoray' },
      draft: true,
      overrideAccess: true,
    })
    await payload.updateGlobal({
      slug: 'site',
      locale: 'da',
      data: { tagline: 'Vores egen linje' },
      overrideAccess: true,
    })
    const before = await counts()
    await seedBase(payload)
    expect(await counts()).toEqual(before)
    expect((await stored('activities', id)).summary).toBe('Skrevet af os.')
    expect((await stored('activities', id, { locale: 'so', draft: true })).title).toBe('Noo qoray')
    expect((await payload.findGlobal({ slug: 'site', locale: 'da', overrideAccess: true })).tagline).toBe(
      'Vores egen linje',
    )
  })

  // src/seed/create-once.ts finds documents by their current slug, so former slugs must be searched too.
  test('brings back nothing under an address that staff have changed', async () => {
    const payload = await payloadForTest()
    const { id } = await offer('kvinder-i-front')
    await payload.update({
      collection: 'activities',
      id,
      locale: 'da',
      data: { slug: 'kvinder-foran', _status: 'published' },
      overrideAccess: true,
    })
    const before = await counts()
    await seedBase(payload)
    expect(await counts()).toEqual(before)
  })

  test('with samples adds them once, each marked as a sample', async () => {
    const payload = await payloadForTest()
    await seedDemo(payload, await seedBase(payload), TODAY)
    const before = await counts()
    expect(before.events?.[0]).toBeGreaterThan(0)
    for (const collection of ['events', 'notices'] as const) {
      expect(
        (await payload.count({ collection, where: { sample: { not_equals: true } }, overrideAccess: true })).totalDocs,
      ).toBe(0)
    }
    await seedDemo(payload, await seedBase(payload), '2026-12-07')
    expect(await counts()).toEqual(before)
  })

  test('makes the first administrator once', async () => {
    const payload = await payloadForTest()
    const first = await firstAdmin(payload)
    expect(first?.password).toMatch(/^.{16}$/)
    expect(await firstAdmin(payload)).toBeNull()
    expect((await counts()).users).toEqual([1])
  })
})
