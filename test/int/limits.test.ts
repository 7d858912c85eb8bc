import { beforeAll, describe, expect, test, vi } from 'vitest'

// Must be set before the settings are read, which is when the routes are loaded.
vi.hoisted(() => {
  process.env.API_PER_MINUTE = '5'
})

import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { GET } from '@/app/(payload)/api/[...slug]/route'
import { spend, spendForNetwork } from '@/src/cms/limits/spend'
import { given } from '../support/builders'
import { countMaking } from '@/src/store/making-limit'
import { payloadForTest } from '../support/payload-for-test'
import { account, signedIn } from '../support/people'

const DAY = 24 * 60 * 60 * 1000
const from = (address: string, headers: Record<string, string> = {}) =>
  new Headers({ 'x-client-address': address, ...headers })

async function ask(address: string, headers: Record<string, string> = {}): Promise<Response> {
  await payloadForTest()
  return GET(new Request('http://localhost/api/zones', { headers: from(address, headers) }), {
    params: Promise.resolve({ slug: ['zones'] }),
  })
}
const statuses = async (asked: Promise<Response>[]) => (await Promise.all(asked)).map(({ status }) => status)

beforeAll(async () => {
  await given('zones')
})

describe('requests of strangers', () => {
  test('are counted for the network, and say when to come again', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask('192.0.2.1')))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 429, 429, 429])
    const refused = answers.find(({ status }) => status === 429)
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(Number(refused?.headers.get('retry-after'))).toBeLessThanOrEqual(60)
    expect(await statuses([ask('192.0.2.2')])).toEqual([200])
  })

  test('of one IPv6 network are one network’s, whichever address they come from', async () => {
    expect(
      (await statuses(Array.from({ length: 7 }, (_, at) => ask(`2001:db8:7:7::${at}`)))).filter(
        (status) => status === 429,
      ),
    ).toHaveLength(2)
  })

  test('do not use up what others have: who is signed in asks from the same network', async () => {
    await statuses(Array.from({ length: 8 }, () => ask('192.0.2.3')))
    const token = await signedIn(await account('editor'))
    expect(
      await statuses(Array.from({ length: 8 }, () => ask('192.0.2.3', { authorization: `JWT ${token}` }))),
    ).toEqual(Array.from({ length: 8 }, () => 200))
  })
})

describe('a bucket', () => {
  const LIMIT = { what: 'test', rate: { most: 3, seconds: 60 } }

  test('lets through as many as it holds of all who ask at once, fills again, and is whole after its time', async () => {
    const payload = await payloadForTest()
    const now = Date.now()
    const take = (at: number) => spend(payload, LIMIT, 'en postkasse', at)
    const first = await Promise.all(Array.from({ length: 20 }, () => take(now)))
    expect(first.filter(({ allowed }) => allowed)).toHaveLength(3)
    expect(await take(now + 20_000)).toEqual({ allowed: true })
    expect(await take(now + 20_000)).toEqual({ allowed: false, retryAfterSeconds: 20 })
    const later = await Promise.all(Array.from({ length: 5 }, () => take(now + 90_000)))
    expect(later.filter(({ allowed }) => allowed)).toHaveLength(3)
  })

  test('stays empty for a request that was overtaken by those that emptied it', async () => {
    const payload = await payloadForTest()
    const now = Date.now()
    for (let times = 0; times < 3; times += 1)
      expect((await spend(payload, LIMIT, 'overhalet', now)).allowed).toBe(true)
    expect((await spend(payload, LIMIT, 'overhalet', now - 5)).allowed).toBe(false)
  })

  test('is not shut for good by a clock that was set back', async () => {
    const payload = await payloadForTest()
    // All within one day, which is part of the rows' key.
    const noon = Math.floor(Date.now() / DAY) * DAY + DAY / 2
    for (let times = 0; times < 4; times += 1) await spend(payload, LIMIT, 'et ur', noon)
    expect((await spend(payload, LIMIT, 'et ur', noon - DAY / 4)).allowed).toBe(true)
  })

  test('keeps no address, and networks have no more rows than there is room for', async () => {
    const payload = await payloadForTest()
    await spendForNetwork(payload, LIMIT, from('203.0.113.77'))
    await spend(payload, LIMIT, 'resident@example.org')
    const kept = await everythingKept()
    expect(kept).toContain('test:')
    expect(kept).not.toMatch(/203\.0\.113|resident@/)
    const keys = await Promise.all(
      Array.from({ length: 50 }, (_, at) => at).map(async (at) =>
        spendForNetwork(payload, LIMIT, from(`2001:db8:${at}::1`)),
      ),
    )
    expect(keys).toHaveLength(50)
    expect(
      [...(await everythingKept()).matchAll(/test:(\d+)(?=[^\w-])/g)].every(([, bucket]) => Number(bucket) < 2 ** 18),
    ).toBe(true)
  })
})

/** All stored limits of either database, as text. */
async function everythingKept(): Promise<string> {
  const { db } = await payloadForTest()
  if ('connection' in db) {
    const { connection } = db as unknown as {
      connection: { collection: (name: string) => { find: (filter: object) => { toArray: () => Promise<unknown[]> } } }
    }
    return JSON.stringify(await connection.collection('limits').find({}).toArray())
  }
  const directory = process.env.DATA_DIR ?? ''
  const files = readdirSync(directory)
    .map((name) => path.join(directory, name))
    .filter((name) => name.includes('limits') && statSync(name).isFile())
  return files.map((name) => readFileSync(name).toString('latin1')).join('')
}

test.each([
  ['answer', 300],
  ['print', 60],
] as const)('one network has so many made, and others theirs meanwhile: %s', async (what, most) => {
  await payloadForTest()
  const make = async (client: string) => countMaking(what, new Headers({ 'x-client-address': client }))
  const taken: boolean[] = []
  for (let time = 0; time < most + 100; time += 1) taken.push((await make('192.0.2.7')).allowed)
  expect(taken.slice(0, most)).not.toContain(false)
  expect(taken.slice(most)).toContain(false)
  expect(await make('198.51.100.7')).toEqual({ allowed: true })
})
