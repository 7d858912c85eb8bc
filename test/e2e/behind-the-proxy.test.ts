import { once } from 'node:events'
import { connect, createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeSite, site, useBrowser } from '../support/browser'
import { publishedOffer, save, signIn } from '../support/editor'
import { freePort } from '../support/free-port'
import { hasNginx, type Proxy, startProxy } from '../support/proxy'

let proxy: Proxy
let line: Server
let lineBreaks: () => void

beforeAll(async () => {
  if (!hasNginx) return
  const upstream = await freePort()
  ;({ line, lineBreaks } = await lineTo(Number(new URL(site().url).port), upstream))
  proxy = await startProxy([upstream])
})
afterAll(async () => {
  await proxy?.end()
  line?.close()
})

/** A connection to the site that can break, as when the site is restarted. */
async function lineTo(target: number, at: number) {
  const open = new Set<{ destroy: () => unknown }>()
  const server = createServer((near) => {
    const far = connect(target, 'localhost')
    for (const side of [near, far]) {
      open.add(side)
      side.on('error', () => undefined).on('close', () => open.delete(side))
    }
    near.pipe(far).pipe(near)
  }).listen(at, '127.0.0.1')
  await once(server, 'listening')
  return {
    line: server,
    lineBreaks: () => {
      server.close()
      for (const side of open) side.destroy()
    },
  }
}

const get = async (address: string, cookie?: string) =>
  proxy.ask(address, cookie === undefined ? {} : { headers: { cookie } })

const HIT = /nginx; hit$/

const describeProxy = hasNginx ? describeSite : describe.skip

describeProxy('behind the proxy of ops/nginx.conf', () => {
  const open = useBrowser()

  it('what is the same for all is kept, and nothing else', async () => {
    for (const address of ['/da/afdelinger', '/da/kalender.ics']) {
      const [first, second] = [await get(address), await get(address)]
      expect(second.how).toMatch(HIT)
      expect(second.body).toBe(first.body)
      expect([second.headers['set-cookie'], second.headers['strict-transport-security']]).toEqual([
        undefined,
        undefined,
      ])
    }
    for (const address of ['/da/nyhedsbreve/tilmeld', '/da/findes/ikke/her', '/admin/login', '/'])
      for (const { how } of [await get(address), await get(address)]) expect(how, address).not.toMatch(HIT)
  })

  it('readers of different places get their own front pages', async () => {
    const [none, first, second] = [
      await get('/da'),
      await get('/da', 'sted=zone-1'),
      await get('/da', 'x=1; sted=zone-2'),
    ]
    expect(new Set([none.body, first.body, second.body]).size).toBe(3)
    expect(none.headers['cache-control']).toBe('public, max-age=0, s-maxage=10, stale-if-error=300')
    expect(first.headers['cache-control']).toBe('private, no-cache')
    for (const [cookie, body] of [
      [undefined, none.body],
      ['sted=zone-1', first.body],
      ['sted=zone-2', second.body],
      ['sted=<zone-2>', none.body],
      ['STED=zone-1', none.body],
      ['sted=<x>; sted=zone-1', first.body],
    ] as const)
      expect((await get('/da', cookie)).body, cookie).toBe(body)
  })

  it('what is published is seen within twelve seconds, a draft by nobody, and the last answer while the site is away', async () => {
    const staff = await open({ locale: 'da-DK' })
    const page = await staff.newPage()
    await signIn(page)
    const { id, slug, title } = await publishedOffer(staff.request)
    const address = `/da/tilbud/${slug}`
    for (const query of ['', '?_rsc']) expect((await get(address + query)).body).toContain('<h1')
    await save(staff.request, 'PATCH', `activities/${id}?draft=true&locale=da`, { title: `${title} (kladde)` })
    await page.goto(`/preview?path=/tilbud/${slug}&locale=da`)
    const cookies = (await staff.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
    expect((await get(address, cookies)).body).toContain('(kladde)')
    expect((await get(address)).body).not.toContain('(kladde)')
    await save(staff.request, 'PATCH', `activities/${id}?locale=da`, { title: `${title} (nyt)`, _status: 'published' })
    await expect
      .poll(async () => (await get(address)).body.includes('(nyt)'), { timeout: 12_000, interval: 500 })
      .toBe(true)
    const before = (await get(address)).body
    // As Next's scripts would ask, and as a calendar does: neither is kept for longer.
    expect((await get(`${address}/plakat.pdf`)).headers['cache-control']).toContain('s-maxage=10')
    await get('/da/nyhedsbreve/indstillinger/hemmelig-kode')
    await expect.poll(proxy.log, { timeout: 10_000 }).toContain('"path":"/da/nyhedsbreve/indstillinger/"')
    expect(proxy.log()).not.toMatch(/hemmelig-kode|emne=|127\.0\.0\.1/)
    lineBreaks()
    await expect
      .poll(async () => (await get(address)).how, { timeout: 15_000, interval: 1000 })
      .toContain('detail=stale')
    const away = await get(address)
    expect([away.status, away.body === before]).toEqual([200, true])
    // It has no copy of itself to show (test/e2e/mirror.test.ts).
    expect((await get('/da/tilbud?emne=job&side=2')).status).toBe(503)
    await save(staff.request, 'PATCH', `activities/${id}?locale=da`, { title, _status: 'published' })
    await staff.close()
  })
})
