import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finishedPage } from '@/src/server/finished-page'
import {
  findPage,
  headersForAll,
  keepPage,
  nowMaking,
  othersMaking,
  pageKey,
  PAGES_WITH_QUERY,
} from '@/src/server/page-cache'
import { knowVersions } from '@/src/store/cache-versions'

const get = (url: string, headers: Record<string, string> = {}) => ({ method: 'GET', url, headers })

test('a page is known by its address and the reader’s place, and by nothing else of the request', () => {
  const key = pageKey(get('/da/zoner/1'))
  expect(key).not.toBeNull()
  expect(pageKey({ ...get('/da/zoner/1'), method: 'HEAD' })).toBe(key)
  expect(pageKey(get('/da/zoner/1?fbclid=x'))).toBe(key)
  expect(pageKey(get('/da/zoner/1', { cookie: 'sprog=ar; x=1', 'accept-language': 'ar', 'user-agent': 'x' }))).toBe(key)
  expect(pageKey(get('/da/zoner/2'))).not.toBe(key)
  expect(pageKey(get('/en/zoner/1'))).not.toBe(key)
  const ofZone1 = pageKey(get('/da', { cookie: 'a=b; sted=zone-1' }))
  expect(ofZone1).not.toBe(pageKey(get('/da')))
  expect(ofZone1).not.toBe(pageKey(get('/da', { cookie: 'sted=zone-2' })))
  // What is no place is made, and known, as none.
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const headers = { cookie: `sted=${typed.replaceAll(';', '')}` }
      const place = /sted=(.*)/.exec(String(headersForAll({ headers }, 'a.example').cookie))?.[1]
      expect(place).toMatch(/^(zone-[0-9]{1,2}|[a-z0-9]+(-[a-z0-9]+)*)$/)
      expect(pageKey(get('/da', headers))).toBe(pageKey(get('/da', { cookie: `sted=${place}` })))
    }),
  )
})

test.each([
  ['a save', { ...get('/da'), method: 'POST' }],
  ['the admin', get('/admin')],
  ['the API', get('/api/events')],
  ['an address without a language, which depends on the reader', get('/tilbud')],
  ['a feed', get('/da/kalender.ics')],
  ['a poster', get('/da/tilbud/a/plakat.pdf')],
  ['a form, with what was typed', get('/da/nyhedsbreve/tilmeld')],
  ['a page behind a link from a mail', get('/da/nyhedsbreve/afmeld/abc.def')],
  ['a form in another spelling', get('/da/nyhedsbreve/%61fmeld/abc.def')],
  ['Next’s own data', get('/da', { rsc: '1' })],
  ['a preview', get('/da', { cookie: 'sted=zone-1; __prerender_bypass=abc' })],
])('%s is never answered from the cache', (_, request) => {
  expect(pageKey(request)).toBeNull()
})

test('every page that reads the query string is known by it', () => {
  const pages = path.resolve('app/(site)/[locale]/[now]')
  const reading = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'page.tsx')
    .filter((file) => readFileSync(path.join(pages, file), 'utf8').includes('searchParams'))
    .map((file) => `/da/${path.dirname(file)}`)
  expect(reading.length).toBeGreaterThan(2)
  for (const address of reading)
    expect(PAGES_WITH_QUERY.test(address) || pageKey(get(address.replace('[token]', 'a.b'))) === null, address).toBe(
      true,
    )
  expect(pageKey(get('/da/tilbud?zone=1'))).not.toBe(pageKey(get('/da/tilbud?zone=2')))
  // Whatever stands in it: another query is never taken for this one.
  fc.assert(
    fc.property(fc.webQueryParameters(), fc.webQueryParameters(), (one, other) => {
      const isSame = pageKey(get(`/da/tilbud?${one}`)) === pageKey(get(`/da/tilbud?${other}`))
      expect(isSame).toBe(one === other)
    }),
  )
  expect(pageKey(get('/da/kalender?maaned=2027-05?x'))).not.toBe(pageKey(get('/da/kalender?maaned=2027-05')))
})

test('a page of before a save is not found after it, and takes no room once another is kept', () => {
  knowVersions(new Map([['events', 'a']]), async () => Promise.resolve())
  const [before, page] = [pageKey(get('/da'))!, finishedPage('<p>før</p>', {})]
  keepPage(before, page)
  expect(findPage(before)).toBe(page)
  knowVersions(new Map([['events', 'b']]), async () => Promise.resolve())
  const after = pageKey(get('/da'))!
  expect(findPage(after)).toBeUndefined()
  keepPage(after, finishedPage('<p>efter</p>', {}))
  expect(findPage(before)).toBeUndefined()
})

test('what nobody asked for longest goes first, when there is no more room', () => {
  const large = 'x'.repeat(5 * 1024 * 1024)
  const keys = Array.from({ length: 12 }, (_, nth) => pageKey(get(`/da/tilbud?side=${nth}`))!)
  for (const key of keys) {
    keepPage(key, finishedPage(large, {}))
    findPage(keys[0]!)
  }
  expect(findPage(keys[0]!)).toBeDefined()
  expect(findPage(keys[1]!)).toBeUndefined()
  expect(findPage(keys.at(-1)!)).toBeDefined()
})

test('readers wait for a page that is being made, and no longer', async () => {
  const ready = nowMaking('a')
  // A second maker does not end the first one's making.
  nowMaking('a')()
  let waited = false
  const waiting = othersMaking('a').then(() => (waited = true))
  await Promise.resolve()
  expect(waited).toBe(false)
  ready()
  await waiting
  await othersMaking('a')
})
