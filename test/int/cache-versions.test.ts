import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Payload } from 'payload'
import { expireAll, KEEP_CACHE } from '@/src/cms/hooks/expire-cache'
import { inTransaction, serverRequest } from '@/src/cms/write'
import { env } from '@/src/config/env'
import { type Connection, connect } from '@/src/store/connection'
import { readVersions } from '@/src/store/read-versions'
import { CACHE_TAGS, type CacheTag } from '@/src/urls/cache-tags'
import type { Api } from '../support/api'
import { draftOnTop, filled, given, givenDraft } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'
import { anonymous, account, person } from '../support/people'

let payload: Payload
let editor: Api
let before: Map<string, string>

/** A connection such as another process has. */
let line: Connection
const versions = () => readVersions(line)

/** The tags that another process sees raised since the test began. */
async function raised(): Promise<CacheTag[]> {
  const now = await versions()
  return CACHE_TAGS.filter((tag) => now.get(tag) !== before.get(tag))
}

let offer: { id: string; slug: string }

beforeAll(async () => {
  payload = await payloadForTest()
  line = await connect(env.database)
  editor = (await person('editor')).api
})

beforeEach(async () => {
  offer = await given('activities', { title: 'Et tilbud' })
  before = await versions()
})

describe('the version of what is cached', () => {
  test('is raised by what is published, of its collection alone', async () => {
    await editor.patch(`/activities/${offer.id}?locale=da`, { title: 'Et andet', _status: 'published' })
    expect(await raised()).toEqual(['activities'])
  })

  test('is raised by what is created, deleted and changed in a global', async () => {
    const { status } = await editor.post('/events?locale=da', { ...(await filled('events')), _status: 'published' })
    expect(status).toBe(201)
    expect(await raised()).toEqual(['events'])
    await editor.delete(`/activities/${offer.id}`)
    await (await person('admin')).api.post('/globals/site?locale=da', { name: 'En plan' })
    expect(await raised()).toEqual(['activities', 'events', 'site'])
  })

  test('is not raised by drafts: a new one, one beside what is public, one that is deleted beside it', async () => {
    const { id } = await givenDraft('activities', { title: 'Kladde' })
    await draftOnTop('activities', offer.id, { title: 'Hemmelig' })
    await editor.patch(`/activities/${id}?locale=da&draft=true`, { title: 'Stadig kladde' })
    expect(await raised()).toEqual([])
  })

  test('is raised when what was public is withdrawn, also where a newer draft stands before it', async () => {
    await draftOnTop('activities', offer.id, { title: 'Hemmelig' })
    before = await versions()
    const { status } = await editor.patch(`/activities/${offer.id}?locale=da`, { _status: 'draft' })
    expect(status).toBe(200)
    expect((await anonymous.get(`/activities/${offer.id}`)).status).toBe(404)
    expect(await raised()).toEqual(['activities'])
  })

  test('is raised by a job, which publishes and withdraws at its time', async () => {
    const user = await account('editor')
    const { id } = await givenDraft('activities', { title: 'Planlagt' })
    for (const type of ['publish', 'unpublish'] as const) {
      before = await versions()
      await payload.jobs.queue({
        task: 'schedulePublish',
        waitUntil: new Date(Date.now() - 1000),
        input: { type, doc: { relationTo: 'activities', value: id }, user: { relationTo: 'users', value: user.id } },
      })
      expect(await raised()).toEqual([])
      const { jobStatus } = await payload.jobs.run({ queue: 'default' })
      expect(Object.values(jobStatus ?? {})).toEqual([{ status: 'success' }])
      expect(await raised()).toEqual(['activities'])
    }
  })

  test('is raised when an older version is put back', async () => {
    await editor.patch(`/activities/${offer.id}?locale=da`, { title: 'Fejl', _status: 'published' })
    before = await versions()
    const { docs } = await payload.findVersions({
      collection: 'activities',
      where: { parent: { equals: offer.id } },
      sort: 'createdAt',
      overrideAccess: true,
    })
    await payload.restoreVersion({ collection: 'activities', id: docs[0]?.id ?? '', overrideAccess: true })
    expect(await raised()).toEqual(['activities'])
  })

  test('stays as it is for a bulk writer, who raises all at the end', async () => {
    await payload.update({
      collection: 'activities',
      id: offer.id,
      data: { title: 'Stille' },
      locale: 'da',
      context: KEEP_CACHE,
      overrideAccess: true,
    })
    expect(await raised()).toEqual([])
    await expireAll(await serverRequest(payload))
    expect(await raised()).toEqual([...CACHE_TAGS])
  })

  test('is never one that it was before', async () => {
    const known = new Set<string>()
    for (let turn = 0; turn < 5; turn++) {
      await editor.patch(`/activities/${offer.id}?locale=da`, { title: `Tur ${turn}`, _status: 'published' })
      known.add((await versions()).get('activities') ?? '')
    }
    expect(known.size).toBe(5)
  })

  test('is nobody’s to read or write over the API', async () => {
    const { api } = await person('admin')
    for (const who of [anonymous, editor, api]) {
      expect((await who.get('/cache-versions')).status).toBe(403)
      expect((await who.post('/cache-versions', { tag: 'events', version: 'x' })).status).toBe(403)
    }
  })
})

test('a save that is not made raises nothing; where it had to be undone, whoever read meanwhile reads anew', async () => {
  const req = await serverRequest(payload)
  const failing = inTransaction(req, async () => {
    await payload.update({
      collection: 'activities',
      id: offer.id,
      data: { title: 'Aldrig' },
      locale: 'da',
      overrideAccess: true,
      req,
    })
    throw new Error('thought better of it')
  })
  await expect(failing).rejects.toThrow('thought better of it')
  expect((await anonymous.get(`/activities/${offer.id}?locale=da`)).body.title).toBe('Et tilbud')
  expect(await raised()).toEqual(env.database.kind === 'sqlite' ? [] : [...CACHE_TAGS].filter((tag) => before.has(tag)))
})
