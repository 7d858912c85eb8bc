import fc from 'fast-check'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Delivery, LogEntry } from '@/payload-types'
import { enqueueRecipients } from '@/src/services/deliveries/recipients'
import { freezeNewsletter } from '@/src/services/newsletters/freeze-newsletter'
import type { Leased } from '@/src/services/stores/delivery-store'
import { type Stores, storesOf } from '@/src/services/stores/stores-of'
import { SUBSCRIBER_STATES } from '@/src/domain/subscribers/subscriber'
import { given } from '../support/builders'
import { givenEdition } from '../support/editions'
import { addSubscribers } from '../support/many-subscribers'
import { payloadForTest } from '../support/payload-for-test'

/**
 * The contract of each store. Like all integration tests, this file runs on both databases, so it tests both adapters.
 */

const NOBODY = '–'
const ALL = { overrideAccess: true, depth: 0, pagination: false } as const

let payload: Payload
let stores: Stores

beforeAll(async () => {
  payload = await payloadForTest()
  stores = storesOf(payload)
})

test('the stores are chosen once', () => {
  expect(storesOf(payload)).toBe(stores)
})

describe('deliveries', () => {
  let editions = 0

  /** Queues a new edition with this many rows. */
  async function queued(many: number): Promise<string> {
    const newsletter = `edition-${(editions += 1)}`
    await stores.deliveries.add(rowsOf(newsletter, many))
    return newsletter
  }

  function rowsOf(newsletter: string, many: number) {
    return Array.from({ length: many }, (_, at) => ({
      key: `${newsletter}/${at}`,
      newsletter,
      subscriber: `person-${at}`,
    }))
  }

  async function rowsIn(newsletter: string): Promise<Delivery[]> {
    const where = { newsletter: { equals: newsletter } }
    return (await payload.find({ collection: 'deliveries', ...ALL, where, sort: 'key' })).docs
  }

  async function taken(newsletter: string, name: string, most = 100, until = 2000): Promise<Leased[]> {
    return stores.deliveries.take(newsletter, { name, now: 1000, until, most })
  }

  const finish = async (
    newsletter: string,
    name: string,
    at: number,
    state: 'accepted' | 'failed',
    finishedAt: number,
  ) =>
    stores.deliveries.move({
      key: `${newsletter}/${at}`,
      name,
      from: ['leased'],
      set: { state, finishedAt },
      attempts: 1,
    })

  test('are made once a key, whoever asks again, and what stands is left alone', async () => {
    const newsletter = await queued(3)
    await taken(newsletter, 'made-once', 1)
    await Promise.all([stores.deliveries.add(rowsOf(newsletter, 5)), stores.deliveries.add(rowsOf(newsletter, 5))])
    const rows = await rowsIn(newsletter)
    expect(rows.map(({ key }) => key)).toEqual(rowsOf(newsletter, 5).map(({ key }) => key))
    expect(rows.map(({ state }) => state).sort()).toEqual(['leased', 'pending', 'pending', 'pending', 'pending'])
    expect(rows[4]).toMatchObject({ subscriber: 'person-4', attempts: 0, notBefore: 0 })
    expect(Date.parse(rows[4]?.createdAt ?? '')).toBeGreaterThan(Date.now() - 60_000)
  })

  test('are each taken once, however many take at the same moment, and no more than asked for', async () => {
    const newsletter = await queued(20)
    const other = await queued(1)
    const names = ['one', 'two', 'three', 'four'].map((name) => `at-once-${name}`)
    const leases = await Promise.all(names.map(async (name) => taken(newsletter, name, 7)))
    // On MongoDB concurrent callers may get fewer rows than there are.
    for (let rest = 0; rest < 3; rest += 1) leases.push(await taken(newsletter, `at-once-rest-${rest}`, 7))
    for (const lease of leases) expect(lease.length).toBeLessThanOrEqual(7)
    const keys = leases.flat().map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(await stores.deliveries.counts(newsletter)).toEqual([{ state: 'leased', rows: 20 }])
    expect(await taken(newsletter, 'at-once-late')).toEqual([])
    expect(await taken(other, 'at-once-other')).toEqual([{ key: `${other}/0`, subscriber: 'person-0', attempts: 0 }])
  })

  test('are not taken before their time', async () => {
    const newsletter = await queued(1)
    const key = `${newsletter}/0`
    await taken(newsletter, 'early')
    const set = { state: 'pending', notBefore: 1001 } as const
    await stores.deliveries.move({ key, name: 'early', from: ['leased'], set, attempts: 1 })
    expect(await taken(newsletter, 'early-again')).toEqual([])
    const later = await stores.deliveries.take(newsletter, { name: 'in-time', now: 1001, until: 2000, most: 1 })
    expect(later).toEqual([{ key, subscriber: 'person-0', attempts: 1 }])
  })

  test('are moved from the state and lease that are named, by one of those who ask', async () => {
    const newsletter = await queued(2)
    await taken(newsletter, 'mover')
    const key = `${newsletter}/0`
    const set = { state: 'handing', leasedUntil: 3000 } as const
    const begin = { key, name: 'mover', from: ['leased'], set, attempts: 1 } as const
    expect(await stores.deliveries.move({ ...begin, name: 'another' })).toBe(false)
    expect(await stores.deliveries.move({ ...begin, from: ['handing', 'unknown'] })).toBe(false)
    const begun = await Promise.all([begin, begin, begin].map(async (move) => stores.deliveries.move(move)))
    expect(begun.filter(Boolean)).toHaveLength(1)
    const end = { state: 'failed', notBefore: 7, answer: '550 …', finishedAt: 4000 } as const
    expect(
      await stores.deliveries.move({ key, name: 'mover', from: ['leased', 'handing'], set: end, attempts: -1 }),
    ).toBe(true)
    const [moved, left] = await rowsIn(newsletter)
    expect(moved).toMatchObject({ ...end, leasedUntil: 3000, attempts: 0 })
    expect(left).toMatchObject({ state: 'leased', leasedUntil: 2000, attempts: 0 })
  })

  test('are given back if they were not begun, of that lease alone', async () => {
    const newsletter = await queued(3)
    const [first] = await taken(newsletter, 'gives', 2)
    await taken(newsletter, 'keeps', 1)
    const set = { state: 'handing' } as const
    await stores.deliveries.move({ key: first?.key ?? '', name: 'gives', from: ['leased'], set, attempts: 1 })
    await stores.deliveries.giveBack('gives')
    expect(new Set((await rowsIn(newsletter)).map(({ state }) => state))).toEqual(
      new Set(['handing', 'leased', 'pending']),
    )
    expect(await taken(newsletter, 'next')).toHaveLength(1)
  })

  test('are moved when their lease ended before a moment, or ends after another', async () => {
    const newsletter = await queued(4)
    for (const [at, until] of [999, 1000, 5000, 5001].entries()) await taken(newsletter, `lease-${at}`, 1, until)
    await stores.deliveries.moveExpired({ from: 'handing', to: 'unknown', finishedAt: 1000, start: 1000, end: 5000 })
    expect(await stores.deliveries.counts(newsletter)).toEqual([{ state: 'leased', rows: 4 }])
    await stores.deliveries.moveExpired({ from: 'leased', to: 'unknown', finishedAt: 1000, start: 1000, end: 5000 })
    const rows = await rowsIn(newsletter)
    expect(rows.map(({ leasedUntil, state }) => [leasedUntil, state]).sort()).toEqual([
      [1000, 'leased'],
      [5000, 'leased'],
      [5001, 'unknown'],
      [999, 'unknown'],
    ])
    expect(rows.filter(({ finishedAt }) => finishedAt === 1000)).toHaveLength(2)
  })

  test('tell how many are where, how the latest ended, and when', async () => {
    const [newsletter, other] = [await queued(5), await queued(1)]
    expect(await stores.deliveries.lastFinished(newsletter)).toBe(0)
    expect(await stores.deliveries.counts('no-edition')).toEqual([])
    await taken(newsletter, 'ends')
    await taken(other, 'ends')
    await finish(other, 'ends', 0, 'failed', 9999)
    const ends = [30, 10, 40, 20] as const
    for (const [at, time] of ends.entries())
      await finish(newsletter, 'ends', at, at % 2 === 0 ? 'accepted' : 'failed', time)
    expect(await stores.deliveries.latest(newsletter, 20, 10)).toEqual(['accepted', 'accepted', 'failed'])
    expect(await stores.deliveries.latest(newsletter, 0, 3)).toEqual(['accepted', 'accepted', 'failed'])
    expect(await stores.deliveries.lastFinished(newsletter)).toBe(40)
    const counts = await stores.deliveries.counts(newsletter)
    expect(Object.fromEntries(counts.map(({ state, rows }) => [state, rows]))).toEqual({
      accepted: 2,
      failed: 2,
      leased: 1,
    })
  })

  test('mark their edition and change nothing else of it', async () => {
    const { id } = await givenEdition()
    const stored = async () => payload.findByID({ collection: 'newsletters', id, overrideAccess: true, depth: 0 })
    const before = await stored()
    await stores.deliveries.markQueued(id)
    expect(await stored()).toEqual({ ...before, queued: true })
  })
})

describe('receivers', () => {
  const receiver = { email: 'findes@example.org', state: 'confirmed', language: 'ar' } as const

  test('are found as they are at this moment; whoever is deleted is not', async () => {
    const { id } = await payload.create({ collection: 'subscribers', data: receiver, ...ALL })
    expect(await stores.receivers.find(id)).toEqual({ id, ...receiver, softBounces: 0 })
    await payload.db.updateOne({ collection: 'subscribers', id, data: { state: 'blocked', softBounces: 2 } })
    expect(await stores.receivers.find(id)).toEqual({ id, ...receiver, state: 'blocked', softBounces: 2 })
    await payload.delete({ collection: 'subscribers', id, ...ALL })
    expect(await stores.receivers.find(id)).toBeNull()
    expect(await stores.receivers.find(NOBODY)).toBeNull()
  })

  test('who are gone are each listed once, and nobody who is there', async () => {
    const there = await payload.create({
      collection: 'subscribers',
      data: { ...receiver, email: 'er-her@example.org' },
      ...ALL,
    })
    // More than are looked up in one batch.
    const names = Array.from({ length: 1100 }, (_, at) => `gone-${at}`)
    for (const newsletter of ['gone-first', 'gone-second'])
      await stores.deliveries.add(
        [...names, there.id, NOBODY].map((subscriber) => ({
          key: `${newsletter}/${subscriber}`,
          newsletter,
          subscriber,
        })),
      )
    const listed: string[] = []
    for await (const batch of stores.receivers.gone(NOBODY)) listed.push(...batch)
    expect(new Set(listed).size).toBe(listed.length)
    expect(listed.filter((name) => name.startsWith('gone-')).sort()).toEqual([...names].sort())
    expect(listed).not.toContain(there.id)
    expect(listed).not.toContain(NOBODY)
  })

  test('of an edition are queued once each, and only those who may get it', async () => {
    const [zone, elsewhere] = [(await given('zones')).id, (await given('zones')).id]
    const afdeling = (await given('afdelinger', { zone })).id
    const { id } = await givenEdition({ audience: 'zones', zones: [zone], languages: { leaveOut: ['so'] } })
    // More than are read in one batch.
    await addSubscribers(payload, 600, { name: 'may', zone })
    const add = async (email: string, data: object) =>
      (await payload.create({ collection: 'subscribers', data: { ...receiver, email, ...data }, ...ALL })).id
    await add('may-house@example.org', { afdeling })
    await add('may-all@example.org', {})
    await add('not-elsewhere@example.org', { zone: elsewhere })
    await add('not-language@example.org', { zone, language: 'so' })
    for (const state of SUBSCRIBER_STATES.filter((one) => one !== 'confirmed'))
      await add(`not-${state}@example.org`, { zone, state })
    await freezeNewsletter(payload, id, new Date())
    const newsletter = await payload.findByID({ collection: 'newsletters', id, overrideAccess: true, depth: 0 })
    await Promise.all([enqueueRecipients(payload, newsletter), enqueueRecipients(payload, newsletter)])
    await enqueueRecipients(payload, newsletter)

    const { docs } = await payload.find({ collection: 'deliveries', ...ALL, where: { newsletter: { equals: id } } })
    const queued = docs.map(({ subscriber }) => subscriber)
    expect(new Set(queued).size).toBe(queued.length)
    const emails = await Promise.all(queued.map(async (one) => (await stores.receivers.find(one))?.email ?? ''))
    expect(emails.filter((email) => email.startsWith('not-'))).toEqual([])
    expect(emails.filter((email) => email.startsWith('may-'))).toHaveLength(602)
  })
})

describe('the logbook', () => {
  type Entry = Pick<LogEntry, 'basis' | 'count' | 'date'> & { metric: string; activity: string }
  let entries: Entry[]

  beforeAll(async () => {
    const ids = async (make: () => Promise<{ id: string }>) => [(await make()).id, (await make()).id, (await make()).id]
    const activities = await ids(async () => given('activities'))
    let made = 0
    const metrics = await ids(async () => {
      const code = `sum-${(made += 1)}`
      return payload.create({ collection: 'metrics', data: { code, name: code, basis: 'persons' }, ...ALL })
    })
    const zone = (await given('zones')).id
    const days = ['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02', '2027-01-01']
    const moments = ['00:00:00.000', '12:00:00.000', '23:59:59.999']
    const entry = fc.record({
      activity: fc.constantFrom(...activities),
      metric: fc.constantFrom(...metrics),
      basis: fc.constantFrom('persons' as const, 'participations' as const, 'sessions' as const),
      // Corrections are negative.
      count: fc.integer({ min: -50, max: 500 }),
      date: fc.tuple(fc.constantFrom(...days), fc.constantFrom(...moments)).map((parts) => `${parts.join('T')}Z`),
    })
    entries = fc.sample(entry, { numRuns: 120, seed: 2026 })
    // Bypasses the hooks, which would give all entries of a metric the same basis.
    for (const [at, data] of entries.entries())
      await payload.db.create({ collection: 'log-entries', data: { ...data, zone, key: `sum/${at}` } })
  })

  /** The result of a plain loop over all entries, one line per group. */
  function reduced(by: 'metric' | 'activity', start: string, end: string): string[] {
    const groups = new Map<string, { sum: number; entries: number }>()
    for (const entry of entries.filter(({ date }) => date >= start && date < end)) {
      const group = `${entry[by]} ${entry.basis}`
      const { sum, entries: many } = groups.get(group) ?? { sum: 0, entries: 0 }
      groups.set(group, { sum: sum + entry.count, entries: many + 1 })
    }
    return [...groups].map(([group, { sum, entries: many }]) => `${group} ${sum} ${many}`).sort()
  }

  test('is added up as a plain loop over its entries adds it, whatever the time', async () => {
    const moment = fc
      .date({ min: new Date('2026-02-26'), max: new Date('2026-03-04'), noInvalidDate: true })
      .map((date) => date.toISOString())
    const midnight = moment.map((at) => `${at.slice(0, 10)}T00:00:00.000Z`)
    const end = fc.oneof(midnight, moment, fc.constant('2028-01-01T00:00:00.000Z'))
    await fc.assert(
      fc.asyncProperty(fc.oneof(midnight, moment), end, async (from, to) => {
        const byMetric = await stores.logbook.sumsByMetric(from, to)
        expect(
          byMetric.map(({ metric, basis, sum, entries: many }) => `${metric} ${basis} ${sum} ${many}`).sort(),
        ).toEqual(reduced('metric', from, to))
        const byOffer = await stores.logbook.sumsByOffer(from, to)
        expect(
          byOffer.map(({ activity, basis, sum, entries: many }) => `${activity} ${basis} ${sum} ${many}`).sort(),
        ).toEqual(reduced('activity', from, to))
      }),
      { numRuns: 40, seed: 2026 },
    )
  })
})

describe('scans', () => {
  test('add up for each code and day, however they come', async () => {
    const scan = fc.tuple(
      fc.constantFrom('dddddd', 'eeeeee', 'ffffff'),
      fc.constantFrom('2026-11-27' as const, '2026-11-28' as const),
    )
    const scans = fc.sample(scan, { numRuns: 90, seed: 2026 })
    await Promise.all(scans.map(async ([code, day]) => stores.scans.add(code, day)))
    const { docs } = await payload.find({
      collection: 'qr-scans',
      ...ALL,
      where: { code: { in: ['dddddd', 'eeeeee', 'ffffff'] } },
    })
    const expected = new Map<string, number>()
    for (const parts of scans) expected.set(parts.join(' '), (expected.get(parts.join(' ')) ?? 0) + 1)
    expect(docs.map(({ code, day, count }) => `${code} ${day} ${count}`).sort()).toEqual(
      [...expected].map(([group, count]) => `${group} ${count}`).sort(),
    )
  })
})
