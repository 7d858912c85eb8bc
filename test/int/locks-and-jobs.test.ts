import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { User } from '@/payload-types'
import { handleFormStateLocking } from '@payloadcms/ui/utilities/handleFormStateLocking'
import { askedOfForm } from '@/src/admin/form-state'
import { schedulePublish } from '@/src/admin/schedule-publish'
import { ROLES, type Role } from '@/src/cms/access/roles'
import type { Api } from '../support/api'
import { given, givenDraft } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'
import { anonymous, person } from '../support/people'

/**
 * Payload's own collections: edit locks, scheduled jobs, preferences. Payload checks only that somebody is signed in;
 * the table of rights demands more.
 */
const people = new Map<Role, { api: Api; user: User }>()
const zones = { own: '', other: '' }

beforeAll(async () => {
  zones.own = (await given('zones')).id
  zones.other = (await given('zones')).id
  for (const role of ROLES)
    people.set(
      role,
      await person(
        role,
        role === 'zoneWorker' ? { zones: [zones.own] } : role === 'translator' ? { languages: ['so'] } : {},
      ),
    )
})

function as(role: Role): { api: Api; user: User } {
  const found = people.get(role)
  if (!found) throw new Error(role)
  return found
}

async function requestOf(role: Role | null) {
  const user = role === null ? null : as(role).user
  return createLocalReq(user ? { user: { ...user, collection: 'users' } } : {}, await payloadForTest())
}

async function jobs() {
  const { docs } = await (
    await payloadForTest()
  ).find({ collection: 'payload-jobs', pagination: false, overrideAccess: true })
  return docs
}

describe('scheduled publishing, as the admin asks for it on the server', () => {
  const later = new Date(Date.now() + 3_600_000)
  const ask = async (role: Role | null, id: string, more: object = {}) =>
    schedulePublish({
      type: 'publish',
      date: later,
      doc: { relationTo: 'activities', value: id },
      ...more,
      req: await requestOf(role),
    } as never)

  test.each<[Role | null, 'own' | 'other', boolean]>([
    ['admin', 'other', true],
    ['editor', 'other', true],
    ['zoneWorker', 'own', true],
    ['zoneWorker', 'other', false],
    ['translator', 'own', false],
    ['leader', 'own', false],
    ['board', 'own', false],
    [null, 'own', false],
  ])('%s, of a draft in a zone that is %s: %s', async (role, zone, allowed) => {
    const { id } = await givenDraft('activities', { zones: [zones[zone]] })
    const before = (await jobs()).length
    const asked = ask(role, id)
    if (allowed) await asked
    else await expect(asked).rejects.toThrow()
    expect((await jobs()).length - before).toBe(allowed ? 1 : 0)
    const planned = (await jobs()).at(-1)?.id
    if (!allowed || planned === undefined) return
    // Nobody may cancel what they could not have scheduled.
    for (const other of ['translator', 'leader', 'board'] as const)
      await expect(ask(other, id, { deleteID: planned, doc: undefined })).rejects.toThrow()
    expect(await jobs()).toHaveLength(before + 1)
    const mine = (await jobs()).find(({ input }) => JSON.stringify(input).includes(id))
    await ask(role, id, { deleteID: mine?.id, doc: undefined })
    expect(await jobs()).toHaveLength(before)
  })

  test('of another zone is not taken back by a zone worker', async () => {
    const { id } = await givenDraft('activities', { zones: [zones.other] })
    await ask('editor', id)
    const planned = (await jobs()).find(({ input }) => JSON.stringify(input).includes(id))
    await expect(ask('zoneWorker', id, { deleteID: planned?.id, doc: undefined })).rejects.toThrow()
    expect((await jobs()).some((job) => job.id === planned?.id)).toBe(true)
  })

  test('of what has no drafts, or is no document, is refused', async () => {
    await expect(ask('admin', zones.own, { doc: { relationTo: 'zones', value: zones.own } })).rejects.toThrow()
    await expect(ask('admin', 'x', { doc: undefined, global: 'site' })).rejects.toThrow()
    await expect(ask('admin', 'none')).rejects.toThrow()
  })

  test('asked for in another way than the admin does is refused with a sentence, not a fault', async () => {
    const { id } = await givenDraft('activities', { zones: [zones.own] })
    const payload = await payloadForTest()
    const written = vi.spyOn(payload.logger, 'error')
    for (const more of [
      { date: later.toISOString() },
      { date: undefined },
      { date: new Date('never') },
      { date: [later] },
      { type: 'delete' },
      { type: { publish: true } },
      { localeToPublish: 'xx' },
      { localeToPublish: ['da'] },
      { timezone: {} },
      { timezone: 'x'.repeat(1000) },
      { doc: 'x' },
      { doc: { relationTo: ['activities'], value: id } },
      { doc: { relationTo: 'activities', value: { $ne: 1 } } },
      { deleteID: { $ne: 1 }, doc: undefined },
      { deleteID: null, doc: undefined },
    ]) {
      const error = await ask('admin', id, more).catch((thrown: unknown) => thrown)
      expect(error, JSON.stringify(more)).toMatchObject({
        status: 400,
        message: expect.stringMatching(/choose|vælg/) as string,
      })
    }
    expect(written).not.toHaveBeenCalled()
    written.mockRestore()
    await ask('admin', id, { localeToPublish: 'da', timezone: 'Europe/Copenhagen' })
  })

  test.each([...ROLES, null])('jobs are nobody’s over REST: %s', async (role) => {
    const api = role === null ? anonymous : as(role).api
    const payload = await payloadForTest()
    const job = await payload.create({
      collection: 'payload-jobs',
      data: { taskSlug: 'schedulePublish', input: {}, waitUntil: later.toISOString() } as never,
      overrideAccess: true,
    })
    for (const answer of [
      await api.get('/payload-jobs'),
      await api.get(`/payload-jobs/${job.id}`),
      await api.post('/payload-jobs', { taskSlug: 'schedulePublish', input: {} }),
      await api.patch(`/payload-jobs/${job.id}`, { input: {} }),
      await api.delete(`/payload-jobs/${job.id}`),
    ]) {
      expect([403, 404]).toContain(answer.status)
    }
    // A GET would trigger them.
    for (const path of ['/payload-jobs/run', '/payload-jobs/handle-schedules'])
      expect([403, 404]).toContain((await api.get(path)).status)
    await payload.delete({ collection: 'payload-jobs', id: job.id, overrideAccess: true })
  })
})

describe('edit locks', () => {
  /** Opens the form of a document as far as locks are concerned; after that Payload only renders components. */
  const openForm = async (role: Role | null, collectionSlug: 'activities' | 'milestones', id: string) => {
    const asked = await askedOfForm({ req: await requestOf(role), collectionSlug, id, returnLockStatus: true })
    if (asked.returnLockStatus)
      await handleFormStateLocking({ id, collectionSlug, req: asked.req, updateLastEdited: false })
  }
  const lock = async (id: string, owner: Role, more: object = {}) =>
    (await payloadForTest()).create({
      collection: 'payload-locked-documents',
      overrideAccess: true,
      depth: 0,
      data: {
        document: { relationTo: 'activities', value: id },
        user: { relationTo: 'users', value: as(owner).user.id },
        ...more,
      } as never,
    })
  const locksOf = async (id: string) =>
    (
      await (
        await payloadForTest()
      ).find({
        collection: 'payload-locked-documents',
        where: { 'document.value': { equals: id } },
        depth: 0,
        overrideAccess: true,
      })
    ).docs

  test.each<[Role, 'own' | 'other', boolean]>([
    ['admin', 'other', true],
    ['editor', 'other', true],
    ['zoneWorker', 'own', true],
    ['zoneWorker', 'other', false],
    ['translator', 'own', true],
    ['leader', 'own', false],
    ['board', 'own', false],
  ])(
    '%s breaks and takes over that of an editor, on an offer in a zone that is %s: %s',
    async (role, zone, allowed) => {
      const { api, user } = as(role)
      const { id } = await given('activities', { zones: [zones[zone]] })
      const held = await lock(id, role === 'editor' ? 'admin' : 'editor')
      const moved = await given('activities', { zones: [zones.other] })
      await api.patch(`/payload-locked-documents/${held.id}`, {
        user: { relationTo: 'users', value: user.id },
        document: { relationTo: 'activities', value: moved.id },
      })
      const [taken] = await locksOf(id)
      expect(taken?.user.value === user.id).toBe(allowed)
      expect(await locksOf(moved.id)).toHaveLength(0)
      await api.delete(`/payload-locked-documents/${held.id}`)
      expect(await locksOf(id)).toHaveLength(allowed ? 0 : 1)
    },
  )

  test.each(ROLES)('%s makes none over REST, for themselves or another', async (role) => {
    const { id } = await given('activities', { zones: [zones.own] })
    await as(role).api.post('/payload-locked-documents', {
      document: { relationTo: 'activities', value: id },
      user: { relationTo: 'users', value: as('admin').user.id },
    })
    expect(await locksOf(id)).toHaveLength(0)
  })

  test.each<[Role | null, 'own' | 'other', boolean]>([
    ['editor', 'other', true],
    ['zoneWorker', 'own', true],
    ['zoneWorker', 'other', false],
    ['translator', 'own', true],
    ['leader', 'own', false],
    ['board', 'own', false],
    [null, 'own', false],
  ])('%s takes one by opening the form of an offer in a zone that is %s: %s', async (role, zone, allowed) => {
    const { id } = await given('activities', { zones: [zones[zone]] })
    await openForm(role, 'activities', id).catch(() => null)
    expect(await locksOf(id)).toHaveLength(allowed ? 1 : 0)
  })

  test.each<[Role, number]>([
    ['board', 0],
    ['leader', 0],
    ['translator', 0],
    ['zoneWorker', 0],
    ['editor', 1],
  ])('%s takes %i by opening the form of a milestone', async (role, locks) => {
    const payload = await payloadForTest()
    const { id } = await payload.create({
      collection: 'milestones',
      data: { title: 'En milepæl', state: 'planned' } as never,
      overrideAccess: true,
    })
    await openForm(role, 'milestones', id).catch(() => null)
    expect(await locksOf(id)).toHaveLength(locks)
  })

  test('the form of a document that one may not read is refused', async () => {
    const { id } = await givenDraft('activities', { zones: [zones.own] })
    for (const role of ['leader', 'board', null] as const) {
      await expect(askedOfForm({ req: await requestOf(role), collectionSlug: 'activities', id })).rejects.toThrow()
    }
  })
})

describe('preferences', () => {
  test.each(ROLES)('%s reads and writes their own alone', async (role) => {
    const { api, user } = as(role)
    const other = as(role === 'admin' ? 'editor' : 'admin').user
    expect((await api.post('/payload-preferences/kolonner', { value: { bredde: 1 } })).status).toBe(200)
    const payload = await payloadForTest()
    const theirs = await payload.create({
      collection: 'payload-preferences',
      data: {
        key: `hemmelig-${role}`,
        value: `hemmeligt-${role}`,
        user: { relationTo: 'users', value: other.id },
      } as never,
      overrideAccess: true,
      user: { ...other, collection: 'users' },
    })
    expect((await api.get(`/payload-preferences/hemmelig-${role}`)).text).not.toContain(`hemmeligt-${role}`)
    expect((await api.get('/payload-preferences')).text).not.toContain(`hemmeligt-${role}`)
    await api.delete(`/payload-preferences/hemmelig-${role}`)
    expect(
      await payload.findByID({
        collection: 'payload-preferences',
        id: theirs.id,
        overrideAccess: true,
        disableErrors: true,
        depth: 0,
      }),
    ).not.toBeNull()
    expect(user.id).not.toBe(other.id)
  })

  test('are nobody’s who is not signed in', async () => {
    expect((await anonymous.get('/payload-preferences')).status).toBe(403)
    expect((await anonymous.post('/payload-preferences/x', { value: 1 })).status).toBeGreaterThanOrEqual(400)
  })
})
