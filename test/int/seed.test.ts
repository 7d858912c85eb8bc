import { beforeAll, describe, expect, test } from 'vitest'
import type { CollectionSlug } from 'payload'
import { firstAdmin } from '@/src/seed/first-admin'
import { content } from '@/src/seed/plan-content'
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
  test('is all that the plan has', async () => {
    const payload = await payloadForTest()
    const total = async (collection: CollectionSlug) =>
      (await payload.count({ collection, overrideAccess: true })).totalDocs
    const { zones, afdelinger, housingOrganisations, venues, focusAreas, partners, activities, evaluations, pages } =
      content
    for (const [collection, of] of [
      ['zones', zones],
      ['afdelinger', afdelinger],
      ['housing-organisations', housingOrganisations],
      ['venues', venues],
      ['focus-areas', focusAreas],
      ['partners', partners],
      ['activities', activities],
      ['evaluations', evaluations],
      ['pages', pages],
    ] as const)
      expect(await total(collection), collection).toBe(of.length)
    const { docs } = await payload.find({ collection: 'zones', sort: 'number', overrideAccess: true, limit: 0 })
    expect(docs.map(({ number, homes }) => [number, homes])).toEqual([
      [1, 80],
      [2, 40],
    ])
    const { docs: inFirst } = await payload.find({
      collection: 'afdelinger',
      where: { zone: { equals: docs[0]?.id } },
      overrideAccess: true,
    })
    expect(inFirst.map(({ slug }) => slug).sort()).toEqual(['bakkehusene', 'toppen'])
    expect(await payload.findGlobal({ slug: 'organisation', overrideAccess: true })).toMatchObject({ homes: 120 })
  })

  test('has no events, notices, users or samples, and no time or price that nobody stated', async () => {
    const payload = await payloadForTest()
    for (const collection of ['events', 'notices', 'users'] as const)
      expect((await payload.count({ collection, overrideAccess: true })).totalDocs).toBe(0)
    expect(
      (await payload.count({ collection: 'activities', where: { sample: { equals: true } }, overrideAccess: true }))
        .totalDocs,
    ).toBe(0)
    expect((await offer('lektiehjaelp')).sessions).toEqual([])
    expect((await offer('lektiehjaelp')).price).toMatchObject({ kind: 'unknown' })
    expect((await offer('faelles-kaffe')).sessions).toMatchObject([{ weekday: 'WE', start: '10:00', end: '12:00' }])
    expect((await offer('faelles-kaffe')).price).toMatchObject({ kind: 'free' })
  })

  test('leaves the zone of a place to the secretariat where it was inferred', async () => {
    const payload = await payloadForTest()
    const { docs } = await payload.find({ collection: 'venues', overrideAccess: true, depth: 1, sort: 'name' })
    expect(docs.map(({ name, zone }) => [name, zone])).toMatchObject([
      ['Lilleby Beboerhus', { number: 1 }],
      ['Skuret på Engen', null],
    ])
  })

  test('is translated into five languages, by a machine, and says so', async () => {
    const { id } = await offer('faelles-kaffe')
    for (const locale of ['en', 'ar', 'so', 'tr', 'ur'] as const) {
      const { title, summary, translation } = await stored('activities', id, { locale })
      expect(title).toBe(content.texts[locale]?.['activities.faelles-kaffe.title'])
      expect(summary).toBe(content.texts[locale]?.['activities.faelles-kaffe.summary'])
      expect(translation).toMatchObject({ title: { by: 'machine' }, summary: { by: 'machine' } })
    }
  })

  test('is public where it is published, and has an offer as a part of another', async () => {
    const { body } = await anonymous.get('/activities?where[slug][equals]=bagedag&depth=1&locale=da')
    expect(body.docs).toMatchObject([{ parent: { slug: 'faelles-kaffe' } }])
    expect((await anonymous.get('/activities?where[slug][equals]=jobraad&locale=da')).body.docs).toEqual([])
  })
})

describe('seeding again', () => {
  test('adds nothing, and leaves what staff have written since', async () => {
    const payload = await payloadForTest()
    const { id } = await offer('bagedag')
    await payload.update({
      collection: 'activities',
      id,
      locale: 'da',
      data: { summary: 'Skrevet af os.', slug: 'bagedag', _status: 'published' },
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
    const { id } = await offer('faelles-kaffe')
    await payload.update({
      collection: 'activities',
      id,
      locale: 'da',
      data: { slug: 'kaffe-sammen', _status: 'published' },
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
