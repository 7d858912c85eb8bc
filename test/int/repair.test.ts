import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { findTorn, type Torn } from '@/src/services/repair/find-torn'
import { mendTorn } from '@/src/services/repair/mend-torn'
import { directoryOf } from '@/src/cms/files/stored-file'
import { given, givenDraft, stored, versionsOf } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'

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
  const [unlike, empty, twice, alone] = [
    await given('activities', { title: 'Hel' }),
    await given('events'),
    await given('activities'),
    await given('activities'),
  ]
  // As a kill between two statements left them.
  await payload.db.updateOne({
    collection: 'activities',
    id: unlike.id,
    data: { title: { da: 'Halv' }, summary: { da: 'Et tilbud.' } },
  })
  await payload.db.updateOne({ collection: 'events', id: empty.id, data: { title: { da: null } } })
  const { docs } = await payload.db.findVersions({ collection: 'activities', where: { parent: { equals: twice.id } } })
  await payload.update({ collection: 'activities', id: twice.id, data: { _status: 'published' }, overrideAccess: true })
  await payload.db.updateVersion({
    collection: 'activities',
    id: docs[0]?.id ?? '',
    versionData: { latest: true } as never,
  })
  await payload.db.deleteVersions({ collection: 'activities', where: { parent: { equals: alone.id } } })
  const folder = directoryOf(payload, 'media')
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'uden-raekke.png'), 'x')

  const torn = await found()
  expect(torn.map((one) => [one.kind, 'id' in one ? one.id : one.file]).sort()).toEqual(
    [
      ['fileWithoutRow', 'uden-raekke.png'],
      ['manyLatest', twice.id],
      ['unlikeVersion', unlike.id],
      ['withoutText', empty.id],
      ['withoutVersion', alone.id],
    ].sort(),
  )
  for (const one of torn) expect(await mendTorn(payload, one)).toBe(true)
  expect(await found()).toEqual([])
  expect((await stored('activities', unlike.id)).title).toBe('Hel')
  expect((await stored('events', empty.id))._status).toBe('draft')
  expect(await versionsOf('activities', alone.id)).toBe(1)
  expect(await readdir(folder)).not.toContain('uden-raekke.png')
})
