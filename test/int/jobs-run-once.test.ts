import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Payload } from 'payload'
import { givenDraft, stored } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'
import { account } from '../support/people'

let payload: Payload

beforeAll(async () => {
  payload = await payloadForTest()
})

afterEach(() => vi.useRealTimers())

async function scheduled(title: string): Promise<string> {
  const { id } = await givenDraft('activities', { title })
  const user = await account('editor')
  await payload.jobs.queue({
    task: 'schedulePublish',
    waitUntil: new Date(Date.now() - 1000),
    input: {
      type: 'publish',
      doc: { relationTo: 'activities', value: id },
      user: { relationTo: 'users', value: user.id },
    },
  })
  return id
}

/** How often a document was published, according to its versions. */
async function publications(id: string): Promise<number> {
  const { totalDocs } = await payload.countVersions({
    collection: 'activities',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    overrideAccess: true,
  })
  return totalDocs
}

describe('a job', () => {
  test('is run once, however many look for it at the same moment', async () => {
    const ids = []
    for (let n = 0; n < 6; n++) ids.push(await scheduled(`Planlagt ${n}`))
    await Promise.all(Array.from({ length: 5 }, () => payload.jobs.run({ queue: 'default', limit: 10 })))
    for (const id of ids) {
      expect((await stored('activities', id))._status).toBe('published')
      expect(await publications(id)).toBe(1)
    }
    expect((await payload.find({ collection: 'payload-jobs', overrideAccess: true })).docs).toEqual([])
  })

  test('is run once by its name, too', async () => {
    const id = await scheduled('Med navn')
    const { docs } = await payload.find({ collection: 'payload-jobs', overrideAccess: true })
    const job = docs[0]?.id ?? ''
    await Promise.all(Array.from({ length: 3 }, () => payload.jobs.runByID({ id: job })))
    expect(await publications(id)).toBe(1)
  })

  test('whose process died is given back after a minute, and not before', async () => {
    const id = await scheduled('Efterladt')
    const { docs } = await payload.find({ collection: 'payload-jobs', overrideAccess: true })
    await payload.db.updateOne({ collection: 'payload-jobs', id: docs[0]?.id ?? '', data: { processing: true } })
    vi.useFakeTimers({ toFake: ['performance'] })
    await payload.jobs.run({ queue: 'default' })
    vi.advanceTimersByTime(50_000)
    await payload.jobs.run({ queue: 'default' })
    expect((await stored('activities', id))._status).toBe('draft')
    vi.advanceTimersByTime(15_000)
    await payload.jobs.run({ queue: 'default' })
    expect((await stored('activities', id))._status).toBe('published')
  })
})
