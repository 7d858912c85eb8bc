import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { env } from '@/src/config/env'
import { findTorn, type Torn } from '@/src/services/repair/find-torn'
import { mendTorn } from '@/src/services/repair/mend-torn'
import { given, givenDraft, stored, versionsOf } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'

/** The Danish titles of a document's versions, in the admin's order: newest first. */
async function titlesOf(id: string): Promise<string[]> {
  const payload = await payloadForTest()
  const { docs } = await payload.findVersions({
    collection: 'activities',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    locale: 'da',
    overrideAccess: true,
  })
  return docs.map(({ version }) => version.title)
}

async function found(): Promise<Torn[]> {
  const all: Torn[] = []
  for await (const torn of findTorn(await payloadForTest())) all.push(torn)
  return all
}

test('what is whole is not called torn: published, drafts, a draft beside what is published, and files', async () => {
  const payload = await payloadForTest()
  const offer = await given('activities', {
    sessions: [{ weekday: 'MO', start: '10:00', end: '12:00', interval: 1 }],
    languages: ['da', 'ar'],
  })
  await payload.update({
    collection: 'activities',
    id: offer.id,
    data: { title: 'Magac', summary: 'Qoraal.', _status: 'published' },
    locale: 'so',
    overrideAccess: true,
  })
  await payload.update({
    collection: 'activities',
    id: offer.id,
    data: { title: 'Kladde' },
    draft: true,
    locale: 'da',
    overrideAccess: true,
  })
  await given('events', { extraDates: [] })
  await givenDraft('events')
  await given('notices')
  expect(await found()).toEqual([])
})

test('what saves of earlier versions tore is found, and mended so that nothing is found any more', async () => {
  const payload = await payloadForTest()
  const [unlike, less, empty, twice, alone] = [
    await given('activities', { title: 'Hel' }),
    await given('activities', { sessions: [{ weekday: 'MO', start: '10:00', end: '12:00', interval: 1 }] }),
    await given('events'),
    await given('activities'),
    await given('activities'),
  ]
  // As a kill between two statements would leave them.
  await payload.db.updateOne({
    collection: 'activities',
    id: unlike.id,
    data: { title: { da: 'Halv' }, summary: { da: 'Et tilbud.' } },
  })
  await payload.db.updateOne({ collection: 'activities', id: less.id, data: { sessions: [] } })
  await payload.db.updateOne({ collection: 'events', id: empty.id, data: { title: { da: null } } })
  const { docs } = await payload.db.findVersions({ collection: 'activities', where: { parent: { equals: twice.id } } })
  await payload.update({ collection: 'activities', id: twice.id, data: { _status: 'published' }, overrideAccess: true })
  await payload.db.updateVersion({
    collection: 'activities',
    id: docs[0]?.id ?? '',
    versionData: { latest: true } as never,
  })
  await payload.db.deleteVersions({ collection: 'activities', where: { parent: { equals: alone.id } } })
  const folder = path.join(env.mediaDirectory, 'public')
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'uden-raekke.png'), 'x')

  const torn = await found()
  expect(torn.map((one) => [one.kind, 'id' in one ? one.id : one.file]).sort()).toEqual(
    [
      ['fileWithoutRow', 'uden-raekke.png'],
      ['manyLatest', twice.id],
      ['lessThanVersion', less.id],
      ['unlikeVersion', unlike.id],
      ['withoutText', empty.id],
      ['withoutVersion', alone.id],
    ].sort(),
  )
  for (const one of torn) expect(await mendTorn(payload, one)).toBe(true)
  expect(await found()).toEqual([])
  // What readers see stays, and nothing is lost: the previous text is among its versions.
  expect((await stored('activities', unlike.id)).title).toBe('Halv')
  expect(await titlesOf(unlike.id)).toEqual(['Halv', 'Hel'])
  expect((await stored('activities', less.id)).sessions).toHaveLength(1)
  expect((await stored('events', empty.id))._status).toBe('draft')
  expect(await versionsOf('activities', alone.id)).toBe(1)
  expect(await readdir(folder)).not.toContain('uden-raekke.png')
})

describe('a document that is said in many languages, with more than one latest version', () => {
  const LANGUAGES = ['en', 'ar', 'so', 'tr', 'ur'] as const

  async function translated(): Promise<string> {
    const payload = await payloadForTest()
    const { id } = await given('activities')
    for (const locale of LANGUAGES)
      await payload.update({
        collection: 'activities',
        id,
        data: { title: `Titel ${locale}`, summary: `Tekst ${locale}`, _status: 'published' },
        locale,
        overrideAccess: true,
      })
    return id
  }

  async function markLatest(id: string, isAsked: (place: number) => boolean): Promise<void> {
    const { db } = await payloadForTest()
    const { docs } = await db.findVersions({
      collection: 'activities',
      where: { parent: { equals: id } },
      sort: '-updatedAt',
      pagination: false,
    })
    for (const [place, { id: version, updatedAt }] of docs.entries())
      if (isAsked(place))
        await db.updateVersion({
          collection: 'activities',
          id: version,
          versionData: { latest: true, updatedAt } as never,
        })
  }

  test.each([
    ['two', (place: number) => place === 1],
    ['all', () => true],
  ])('loses nothing, however often it is mended: %s', async (_, isAsked) => {
    const payload = await payloadForTest()
    const id = await translated()
    await markLatest(id, isAsked)
    const torn = await found()
    expect(torn).toEqual([{ kind: 'manyLatest', collection: 'activities', id }])
    for (const one of torn) await mendTorn(payload, one)
    expect(await found()).toEqual([])
    const { title } = await payload.findByID({
      collection: 'activities',
      id,
      locale: 'all',
      overrideAccess: true,
      depth: 0,
    })
    expect(Object.keys(title).sort()).toEqual(['da', ...LANGUAGES].sort())
    // The draft that staff continue from is the newest version.
    const draft = await payload.findByID({
      collection: 'activities',
      id,
      draft: true,
      locale: 'ur',
      overrideAccess: true,
      depth: 0,
    })
    expect(draft.title).toBe('Titel ur')
  })

  test('what earlier repairs wrote into an old version takes nothing from readers either', async () => {
    const payload = await payloadForTest()
    const id = await translated()
    const { docs } = await payload.db.findVersions({
      collection: 'activities',
      where: { parent: { equals: id } },
      sort: 'updatedAt',
      pagination: false,
    })
    await payload.db.updateVersion({
      collection: 'activities',
      id: docs[0]?.id ?? '',
      versionData: { latest: false } as never,
    })
    expect(await found()).toEqual([])
  })
})

test('a draft beside what is published stays the one that is written on, when a version is made of what readers see', async () => {
  const payload = await payloadForTest()
  const { id } = await given('activities', { title: 'Hel' })
  await payload.update({
    collection: 'activities',
    id,
    data: { title: 'Kladde' },
    draft: true,
    locale: 'da',
    overrideAccess: true,
  })
  await payload.db.updateOne({
    collection: 'activities',
    id,
    data: { title: { da: 'Halv' }, summary: { da: 'Et tilbud.' } },
  })
  const torn = await found()
  expect(torn).toMatchObject([{ kind: 'unlikeVersion', id, fields: ['title@da'] }])
  for (const one of torn) await mendTorn(payload, one)
  expect(await found()).toEqual([])
  expect(await titlesOf(id)).toEqual(['Kladde', 'Halv', 'Hel'])
})
