import { describe, expect, test } from 'vitest'
import { draftOnTop, given, givenDraft, stored } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'
import { account, anonymous, person } from '../support/people'
import type { User } from '@/payload-types'

/** Queues what the admin's "schedule" dialog queues, for a moment ago or for a future time. */
async function schedule(
  id: string,
  user: User,
  {
    type = 'publish',
    waitUntil = new Date(Date.now() - 1000),
  }: { type?: 'publish' | 'unpublish'; waitUntil?: Date } = {},
) {
  const payload = await payloadForTest()
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: { type, doc: { relationTo: 'activities', value: id }, user: { relationTo: 'users', value: user.id } },
    waitUntil,
  })
}

async function runJobs(): Promise<void> {
  const payload = await payloadForTest()
  await payload.jobs.run({ queue: 'default' })
}

describe('scheduled publishing', () => {
  test('publishes a draft when its time has come, and no other draft', async () => {
    const user = await account('editor')
    const { id } = await givenDraft('activities', { title: 'Planlagt' })
    const { id: other } = await givenDraft('activities', { title: 'En andens' })
    const { id: live } = await given('activities', { title: 'Offentlig' })
    await draftOnTop('activities', live, { title: 'Kladde' })
    expect((await anonymous.get(`/activities/${id}`)).status).toBe(404)
    await schedule(id, user)
    await runJobs()
    expect((await anonymous.get(`/activities/${id}?locale=da`)).body.title).toBe('Planlagt')
    expect((await stored('activities', other))._status).toBe('draft')
    expect((await stored('activities', live)).title).toBe('Offentlig')
  })

  test('waits until its time', async () => {
    const user = await account('editor')
    const { id } = await givenDraft('activities')
    await schedule(id, user, { waitUntil: new Date(Date.now() + 3_600_000) })
    await runJobs()
    expect((await stored('activities', id))._status).toBe('draft')
  })

  test('takes down what is published', async () => {
    const user = await account('editor')
    const { id } = await given('activities')
    await schedule(id, user, { type: 'unpublish' })
    await runJobs()
    expect((await anonymous.get(`/activities/${id}`)).status).toBe(404)
  })

  test('does nothing that the one who scheduled it may not do', async () => {
    const { id } = await givenDraft('activities')
    const { id: live } = await given('activities')
    const translator = await account('translator', { languages: ['so'] })
    const board = await account('board')
    for (const user of [translator, board]) {
      await schedule(id, user)
      await schedule(live, user, { type: 'unpublish' })
    }
    await runJobs()
    expect((await stored('activities', id))._status).toBe('draft')
    expect((await stored('activities', live))._status).toBe('published')
  })

  test('that fails for good is told to each administrator, once', async () => {
    const payload = await payloadForTest()
    const { id: administrator } = await account('admin')
    const { id } = await givenDraft('activities')
    const notices = async () =>
      (
        await payload.find({
          collection: 'outbox',
          overrideAccess: true,
          pagination: false,
          where: { kind: { equals: 'notice' } },
        })
      ).docs
        .filter(({ what }) => (what as { place: string }).place === `/collections/activities/${id}`)
        .map(({ what }) => (what as { user: string }).user)
    await schedule(id, await account('board'))
    await runJobs()
    await expect.poll(notices).toContain(administrator)
    await runJobs()
    expect((await notices()).filter((user) => user === administrator)).toHaveLength(1)
  })

  test('is run over REST by nobody', async () => {
    for (const role of ['admin', 'editor', 'translator', 'board'] as const) {
      expect((await (await person(role)).api.get('/payload-jobs/run')).status).toBe(404)
    }
    expect([403, 404]).toContain((await anonymous.get('/payload-jobs/run')).status)
    for (const path of ['/payload-jobs', '/payload-locked-documents', '/payload-preferences', '/payload-migrations']) {
      expect((await anonymous.get(path)).status).toBeGreaterThanOrEqual(400)
    }
  })
})
