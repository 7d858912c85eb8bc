import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Payload, Where } from 'payload'
import type { ReadContext } from '@/src/site/data/payload'
import { type Snapshot, type Selection, upToDate } from '@/src/site/data/up-to-date'
import type { Api } from '../support/api'
import { draftOnTop, filled, given, givenDraft, span, stored } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'
import { person } from '../support/people'

interface Titled {
  slug: string
  title: string
}
type Titles = Snapshot<Titled>

let payload: Payload
let door: ReadContext
let editor: Api
/** The number of documents read since the test began. */
let read = 0

const reading = {
  overrideAccess: false,
  depth: 0,
  locale: 'all',
  fallbackLocale: false,
  draft: false,
  user: null,
} as const
const HOUR = 3_600_000

const offers: Selection<Titled> = {
  collection: 'activities',
  where: { state: { not_equals: 'closed' } },
  find: async (where: Where) => {
    const { docs } = await payload.find({
      collection: 'activities',
      ...reading,
      locale: 'da',
      pagination: false,
      where,
      select: { slug: true, title: true },
    })
    read += docs.length
    return docs.map(({ slug, title }) => ({ slug, title }))
  },
}

const titles = ({ bySlug }: Titles) => [...bySlug.values()].map(({ title }) => title).sort()
const now = (before?: Titles) => upToDate(offers, door, before)

beforeAll(async () => {
  payload = await payloadForTest()
  door = { payload, reading }
  editor = (await person('editor')).api
})

let one: { id: string; slug: string }
let other: { id: string; slug: string }
let first: Titles

beforeEach(async () => {
  await payload.delete({ collection: 'activities', where: { id: { exists: true } }, overrideAccess: true })
  one = await given('activities', { title: 'En' })
  other = await given('activities', { title: 'To' })
  // As if saved an hour ago: outside the margin within which everything is read again.
  for (const { id } of [one, other]) await stampedAt(id, Date.now() - HOUR)
  first = await now()
  read = 0
})

async function stampedAt(id: string, milliseconds: number): Promise<void> {
  await payload.db.updateOne({
    collection: 'activities',
    id,
    data: { updatedAt: new Date(milliseconds).toISOString() },
  })
}

async function publish(id: string, data: Record<string, unknown>): Promise<void> {
  expect((await editor.patch(`/activities/${id}?locale=da`, { ...data, _status: 'published' })).status).toBe(200)
}

describe('what is kept of a collection', () => {
  test('is all that is public at first', async () => {
    await givenDraft('activities', { title: 'Kladde' })
    await given('activities', { title: 'Lukket', state: 'closed' })
    expect(titles(await now())).toEqual(['En', 'To'])
  })

  test('is not read again while nothing changes', async () => {
    const second = await now(first)
    expect(read).toBe(0)
    expect(second.bySlug).toEqual(first.bySlug)
  })

  test('follows a published change, and keeps the others as they are', async () => {
    await publish(one.id, { title: 'En ny' })
    const second = await now(first)
    expect(titles(second)).toEqual(['En ny', 'To'])
    expect(second.bySlug.get(other.slug)).toBe(first.bySlug.get(other.slug))
    expect(read).toBe(1)
  })

  test('keeps a document that was saved but says the same', async () => {
    await publish(one.id, { checkedOn: '2026-11-25T12:00:00.000Z' })
    const second = await now(first)
    expect(read).toBe(1)
    expect(second.bySlug.get(one.slug)).toBe(first.bySlug.get(one.slug))
  })

  test('takes no notice of a draft beside what is published', async () => {
    await draftOnTop('activities', one.id, { title: 'Hemmelig' })
    expect(titles(await now(first))).toEqual(['En', 'To'])
  })

  test('loses what is unpublished, and gets it back', async () => {
    await editor.patch(`/activities/${one.id}?locale=da`, { _status: 'draft' })
    const second = await now(first)
    expect(titles(second)).toEqual(['To'])
    await publish(one.id, {})
    expect(titles(await now(second))).toEqual(['En', 'To'])
  })

  test('loses what no longer belongs to the selection, and gets it back', async () => {
    await publish(one.id, { state: 'closed' })
    const second = await now(first)
    expect(titles(second)).toEqual(['To'])
    await publish(one.id, { state: 'open' })
    expect(titles(await now(second))).toEqual(['En', 'To'])
  })

  test('loses what is deleted, and reads nothing for it', async () => {
    await editor.delete(`/activities/${one.id}`)
    expect(titles(await now(first))).toEqual(['To'])
    expect(read).toBe(0)
  })

  test('gets what is new', async () => {
    await given('activities', { title: 'Tre' })
    expect(titles(await now(first))).toEqual(['En', 'To', 'Tre'])
  })

  test('sees one go and another come between two looks, under the same slug too', async () => {
    await editor.delete(`/activities/${one.id}`)
    await given('activities', { title: 'Afløser', slug: one.slug })
    expect(titles(await now(first))).toEqual(['Afløser', 'To'])
  })

  test('follows two that swap their slugs', async () => {
    await publish(one.id, { slug: 'et-andet' })
    await publish(other.id, { slug: one.slug })
    const second = await now(first)
    expect([...second.bySlug].map(([slug, { title }]) => [slug, title]).sort()).toEqual(
      [
        ['et-andet', 'En'],
        [one.slug, 'To'],
      ].sort(),
    )
  })

  test('follows a save that was stamped before the last look but landed after it', async () => {
    await publish(one.id, { title: 'Sinket' })
    await stampedAt(one.id, first.readAt - 30_000)
    expect(titles(await now(first))).toEqual(['Sinket', 'To'])
  })

  test.each([-2, 2])('follows a save that another machine stamped, whose clock is %i hours off', async (hours) => {
    await publish(one.id, { title: 'Andetsteds' })
    await stampedAt(one.id, Date.now() + hours * HOUR)
    const second = await now(first)
    expect(titles(second)).toEqual(['Andetsteds', 'To'])
    await publish(one.id, { title: 'Igen' })
    await stampedAt(one.id, Date.now() + hours * HOUR)
    expect(titles(await now(second))).toEqual(['Igen', 'To'])
  })

  test('gets what is new but was stamped long ago: a restored backup, an import', async () => {
    const { id } = await given('activities', { title: 'Gammel' })
    await stampedAt(id, Date.now() - 24 * HOUR)
    expect(titles(await now(first))).toEqual(['En', 'Gammel', 'To'])
  })

  test('is read afresh after the clock was set back', async () => {
    await publish(one.id, { title: 'Før i tiden' })
    await stampedAt(one.id, Date.now() - HOUR)
    expect(titles(await now({ ...first, readAt: Date.now() + HOUR }))).toEqual(['Før i tiden', 'To'])
  })

  test('is each time a state of its own: an older one does not change', async () => {
    await publish(one.id, { title: 'En ny' })
    await now(first)
    expect(titles(first)).toEqual(['En', 'To'])
    expect(titles(await now(first))).toEqual(['En ny', 'To'])
  })
})

test('events are kept by their dates', async () => {
  const november: Selection<Titled> = {
    collection: 'events',
    where: {
      and: [
        { start: { less_than: '2026-11-30T23:00:00.000Z' } },
        { lastEnd: { greater_than: '2026-10-31T23:00:00.000Z' } },
      ],
    },
    find: async (where) => {
      const { docs } = await payload.find({
        collection: 'events',
        ...reading,
        locale: 'da',
        pagination: false,
        where,
        select: { slug: true, title: true },
      })
      return docs
    },
  }
  const event = await given('events', { title: 'Fest' })
  const before = await upToDate(november, door, undefined)
  expect(titles(before)).toEqual(['Fest'])
  await editor.patch(`/events/${event.id}?locale=da`, {
    ...span('2026-12-07T17:00', '2026-12-07T19:00'),
    _status: 'published',
  })
  const moved = await upToDate(november, door, before)
  expect(titles(moved)).toEqual([])
  await editor.patch(`/events/${event.id}?locale=da`, {
    ...span('2026-11-09T17:00', '2026-11-09T19:00'),
    _status: 'published',
  })
  expect(titles(await upToDate(november, door, moved))).toEqual(['Fest'])
})

describe('the stamp of a new document is of now', () => {
  test('whatever is sent', async () => {
    for (const updatedAt of ['2020-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z']) {
      const { body } = await editor.post('/activities?locale=da', { ...(await filled('activities')), updatedAt })
      expect(age((await stored('activities', body.doc.id)).updatedAt)).toBeLessThan(HOUR / 2)
      await editor.patch(`/activities/${body.doc.id}?locale=da`, { updatedAt })
      expect(age((await stored('activities', body.doc.id)).updatedAt)).toBeLessThan(HOUR / 2)
    }
  })

  test('and of a copy', async () => {
    const copy = await payload.duplicate({
      collection: 'activities',
      id: one.id,
      data: { slug: 'en-kopi' },
      overrideAccess: true,
    })
    expect(age((await stored('activities', copy.id)).updatedAt)).toBeLessThan(HOUR / 2)
  })
})

function age(stamp: string): number {
  return Math.abs(Date.now() - Date.parse(stamp))
}
