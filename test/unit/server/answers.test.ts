import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finishedAnswer } from '@/src/server/finished-answer'
import { addressRead } from '@/src/server/address'
import {
  findAnswer,
  headersForAll,
  isSame,
  keepAnswer,
  lastAnswer,
  nowMaking,
  othersMaking,
  wantedBy,
} from '@/src/server/answers'
import { knowVersions } from '@/src/store/cache-versions'

/** What Next's build gives to whoever previews; without a build any value counts. */
function previewOfBuild(): string {
  const manifest = '.next/prerender-manifest.json'
  if (!existsSync(manifest)) return 'abc'
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { preview: { previewModeId: string } }).preview.previewModeId
}

const get = (url: string, headers: Record<string, string> = {}) => ({ method: 'GET', url, headers })

const page = (html: string) => finishedAnswer(Buffer.from(html), {})

test('a page is known by its address and the reader’s place, and by nothing else of the request', () => {
  const wanted = wantedBy(get('/da/zoner/1'))
  expect(wanted).not.toBeNull()
  for (const other of [
    { ...get('/da/zoner/1'), method: 'HEAD' },
    get('/da/zoner/1?fbclid=x'),
    get('/da/zoner/1', { cookie: 'sprog=ar; x=1', 'accept-language': 'ar', 'user-agent': 'x' }),
  ])
    expect(wantedBy(other)).toEqual(wanted)
  for (const other of ['/da/zoner/2', '/en/zoner/1']) expect(wantedBy(get(other))).not.toEqual(wanted)
  const ofZone1 = wantedBy(get('/da', { cookie: 'a=b; sted=zone-1' }))
  expect(ofZone1).not.toEqual(wantedBy(get('/da')))
  expect(ofZone1).not.toEqual(wantedBy(get('/da', { cookie: 'sted=zone-2' })))
  // What is no place is made, and known, as none.
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const { place } = wantedBy(get('/da', { cookie: `sted=${typed.replaceAll(';', '')}` }))!
      expect(place).toMatch(/^(zone-[0-9]{1,2}|[a-z0-9]+(-[a-z0-9]+)*)$/)
      expect(headersForAll({ place }, 'a.example', '::1').cookie).toBe(`sted=${place}`)
    }),
  )
})

test('a file is known by its address alone, with what it reads of the query', () => {
  const wanted = wantedBy(get('/da/kalender.ics?zone=2'))
  expect(wanted).toMatchObject({ address: '/da/kalender.ics?zone=2', place: 'alle' })
  expect(wantedBy(get('/da/kalender.ics?utm_source=x&zone=2', { cookie: 'sted=zone-1' }))).toEqual(wanted)
  // Of a feed or a print the first value counts, and how often it is named makes no other address.
  expect(wantedBy(get('/da/kalender.ics?zone=2&zone=7&zone='))).toEqual(wanted)
  expect(wantedBy(get('/da/kalender.ics?zone='))?.address).toBe('/da/kalender.ics?zone=')
  for (const file of ['/da/tilbud/a/plakat.pdf', '/da/kalender/a/billede.png', '/da/indikatorer.csv', '/sitemap.xml'])
    expect(wantedBy(get(`${file}?x=1`))?.address).toBe(file)
  expect(wantedBy(get('/da/tilbud/a/plakat.pdf?strimler=1&format=a3&x=1'))?.address).toBe(
    '/da/tilbud/a/plakat.pdf?format=a3&strimler=1',
  )
})

test.each([
  ['a save', { ...get('/da'), method: 'POST' }],
  ['the admin', get('/admin')],
  ['the API', get('/api/events')],
  ['an address without a language, which depends on the reader', get('/tilbud')],
  ['a place that is set', { ...get('/da/mit-sted'), method: 'POST' }],
  ['a form, with what was typed', get('/da/nyhedsbreve/tilmeld')],
  ['a page behind a link from a mail', get('/da/nyhedsbreve/afmeld/abc.def')],
  ['a form in another spelling', get('/da/nyhedsbreve/%61fmeld/abc.def')],
  ['an address that nobody makes', get(`/da/kalender?maaned=${'x'.repeat(2000)}`)],
  ['a preview', get('/da', { cookie: `sted=zone-1; __prerender_bypass=${previewOfBuild()}` })],
])('%s is never answered from the cache', (_, request) => {
  expect(wantedBy(request)).toBeNull()
})

test('every page that reads the query string is known by it', () => {
  const pages = path.resolve('app/(site)/[locale]/[now]')
  const reading = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'page.tsx')
    .filter((file) => readFileSync(path.join(pages, file), 'utf8').includes('searchParams'))
    .map((file) => `/da/${path.dirname(file)}`)
  expect(reading.length).toBeGreaterThan(2)
  for (const address of reading) {
    const asked = `${address.replace('[token]', 'a.b')}?zone=1`
    expect(addressRead(asked) === asked || wantedBy(get(asked)) === null, asked).toBe(true)
  }
})

test('equal selections are one address, and others another, whatever stands in the query', () => {
  expect(addressRead('/da/tilbud?utm_source=x&zone=2&emne=job&zone=1&dag=')).toBe('/da/tilbud?emne=job&zone=2&zone=1')
  expect(addressRead('/da/kalender?maaned=2027-05?x')).not.toBe(addressRead('/da/kalender?maaned=2027-05'))
  const names = fc.constantFrom('zone', 'emne', 'side', 'maaned')
  const selection = fc.array(
    fc.tuple(
      names,
      fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
    ),
  )
  const valuesBy = (pairs: readonly (readonly [string, string])[]) =>
    JSON.stringify(['zone', 'emne', 'side', 'maaned'].map((name) => pairs.filter(([one]) => one === name)))
  fc.assert(
    fc.property(selection, selection, (one, other) => {
      const [first, second] = [one, other].map((pairs) =>
        addressRead(`/da/tilbud?${new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value]))}`),
      )
      expect(first === second).toBe(valuesBy(one) === valuesBy(other))
      // What is made for the address is what was asked for.
      expect(addressRead(first!)).toBe(first)
    }),
  )
})

test('a page of before a save is not found after it, and takes no room once another is kept', () => {
  knowVersions(new Map([['events', 'a']]), async () => Promise.resolve())
  const [before, first] = [wantedBy(get('/da'))!, page('<p>før</p>')]
  keepAnswer(before, first)
  expect(findAnswer(before)).toBe(first)
  knowVersions(new Map([['events', 'b']]), async () => Promise.resolve())
  const after = wantedBy(get('/da'))!
  expect(isSame(before, after)).toBe(false)
  expect(findAnswer(after)).toBeUndefined()
  expect(lastAnswer(after)).toBeUndefined()
  keepAnswer(after, page('<p>efter</p>'))
  expect(findAnswer(before)).toBeUndefined()
})

test('a page of an earlier quarter of an hour is not found, but is the last known, until a save', () => {
  knowVersions(new Map([['events', 'c']]), async () => Promise.resolve())
  const now = wantedBy(get('/da'))!
  const [earlier, later] = [
    { ...now, quarter: now.quarter - 3 },
    { ...now, version: 'd' },
  ]
  keepAnswer(earlier, page('<p>kl. 9</p>'))
  expect(findAnswer(now)).toBeUndefined()
  expect(lastAnswer(now)).toMatchObject({ quarter: earlier.quarter })
  expect(lastAnswer(later)).toBeUndefined()
  keepAnswer(now, page('<p>kl. 10</p>'))
  expect(lastAnswer(now)).toMatchObject({ quarter: now.quarter })
})

test('what nobody asked for longest goes first, when there is no more room', () => {
  const large = 'x'.repeat(5 * 1024 * 1024)
  const all = Array.from({ length: 12 }, (_, nth) => wantedBy(get(`/da/tilbud?side=${nth}`))!)
  for (const wanted of all) {
    keepAnswer(wanted, page(large))
    findAnswer(all[0]!)
  }
  expect(findAnswer(all[0]!)).toBeDefined()
  expect(findAnswer(all[1]!)).toBeUndefined()
  expect(findAnswer(all.at(-1)!)).toBeDefined()
  const huge = wantedBy(get('/da/tilbud?side=99'))!
  expect(keepAnswer(huge, page('x'.repeat(9 * 1024 * 1024)))).toBe(false)
  expect(findAnswer(huge)).toBeUndefined()
})

test('readers wait for a page that is being made, and no longer', async () => {
  const wanted = wantedBy(get('/da'))!
  const ready = nowMaking(wanted)
  // A second maker does not end the first one's making.
  nowMaking(wanted)()
  let waited = false
  const waiting = othersMaking(wanted).then(() => (waited = true))
  await Promise.resolve()
  expect(waited).toBe(false)
  ready()
  await waiting
  await othersMaking(wanted)
})

test('many small answers take room too', () => {
  knowVersions(new Map([['events', 'e']]), async () => Promise.resolve())
  const first = wantedBy(get('/da/tilbud?side=0'))!
  for (let side = 0; side < 30_000; side += 1) keepAnswer({ ...first, address: `/da/tilbud?side=${side}` }, page('x'))
  expect(findAnswer(first)).toBeUndefined()
})
