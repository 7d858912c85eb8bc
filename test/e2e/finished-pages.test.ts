import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { describeSite, site, useBrowser } from '../support/browser'
import { publishedOffer, save, signIn } from '../support/editor'

/** Asks as a reader does, with these headers; never over the cache of a browser. */
async function get(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(site().url + path, { headers, redirect: 'manual' })
  return { status: answer.status, headers: answer.headers, body: await answer.text() }
}

const HIT = 'helhedsplan; hit'

describeSite('a page is made once, and sent finished to whoever asks', () => {
  const open = useBrowser()

  it('is the same to the byte, in each encoding, and says whether it was made', async () => {
    const made = await get('/da/afdelinger')
    for (const encoding of ['br', 'gzip', 'identity']) {
      const kept = await get('/da/afdelinger', { 'accept-encoding': encoding })
      expect(kept.headers.get('cache-status')).toBe(HIT)
      expect(kept.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding)
      expect(kept.body).toBe(made.body)
      for (const name of ['etag', 'content-type', 'content-security-policy', 'cache-control', 'x-content-type-options'])
        expect(kept.headers.get(name), name).toBe(made.headers.get(name))
      expect(kept.headers.get('x-request-id')).not.toBe(made.headers.get('x-request-id'))
    }
    expect((await get('/da/afdelinger?utm_source=x')).headers.get('cache-status')).toBe(HIT)
    const known = await get('/da/afdelinger', { 'if-none-match': made.headers.get('etag') ?? '' })
    expect([known.status, known.body]).toEqual([304, ''])
  })

  it('is each reader’s own by language, place and filter', async () => {
    const [none, second] = [await get('/da'), await get('/da', { cookie: 'sted=zone-2' })]
    expect(second.body).not.toBe(none.body)
    expect((await get('/da')).body).toBe(none.body)
    expect((await get('/da', { cookie: 'sted=zone-2' })).body).toBe(second.body)
    // A place that nobody has gets no page of its own.
    for (const place of ['zone-98', 'opfundet-sted']) {
      const invented = await get('/da', { cookie: `x=1; sted=${place}` })
      expect([invented.body === none.body, invented.headers.get('cache-status')], place).toEqual([true, HIT])
    }
    const [all, one] = [await get('/da/tilbud'), await get('/da/tilbud?zone=1')]
    expect(one.body).not.toBe(all.body)
    expect((await get('/da/tilbud?zone=1')).body).toBe(one.body)
  })

  it('holds nothing of the first reader: no header changes what the next one gets', async () => {
    const path = '/da/zoner/4'
    await get(path, {
      'x-forwarded-host': 'ondt.example',
      'x-forwarded-proto': 'gopher',
      'x-nextjs-data': '1',
      'x-middleware-rewrite': '/da/om',
      'accept-language': 'ar',
      cookie: 'sprog=ar',
      rsc: '1',
    })
    await get(path, { 'x-forwarded-host': 'ondt.example', 'x-nextjs-data': '1', 'accept-language': 'ar' })
    const { body, headers } = await get(path)
    expect(headers.get('content-type')).toContain('text/html')
    expect(body).toContain('<h1')
    expect(body).not.toContain('ondt.example')
  })

  it('is gone as soon as it was taken down, and shows a draft to nobody but the editor in preview', async () => {
    const staff = await open({ locale: 'da-DK' })
    const page = await staff.newPage()
    await signIn(page)
    const { id, slug, title } = await publishedOffer(staff.request)
    const address = `/da/tilbud/${slug}`
    await get(address)
    expect((await get(address)).headers.get('cache-status')).toBe(HIT)
    await page.goto(`/preview?path=/tilbud/${slug}&locale=da`)
    await save(staff.request, 'PATCH', `activities/${id}?draft=true&locale=da`, { title: `${title} (kladde)` })
    await page.goto(address)
    expect(await page.locator('h1').innerText()).toContain('(kladde)')
    expect((await get(address)).body).not.toContain('(kladde)')
    await save(staff.request, 'PATCH', `activities/${id}?locale=da`, { title, _status: 'draft' })
    await expect.poll(async () => (await get(address)).status, { timeout: 2000, interval: 50 }).toBe(404)
    expect((await get('/da/tilbud')).body).not.toContain(`/tilbud/${slug}"`)
    await save(staff.request, 'PATCH', `activities/${id}?locale=da`, { title, _status: 'published' })
    await expect.poll(async () => (await get(address)).status, { timeout: 2000, interval: 50 }).toBe(200)
    await staff.close()
  })

  it('is a calendar that goes on for who subscribed, when what it is about gets another address', async () => {
    const staff = await open({ locale: 'da-DK' })
    await signIn(await staff.newPage())
    const { id, slug, title } = await publishedOffer(staff.request)
    const feed = `/da/kalender.ics?tilbud=${slug}`
    expect((await get(feed)).body).toContain(title)
    await save(staff.request, 'PATCH', `activities/${id}?locale=da`, { slug: `${slug}-nyt`, _status: 'published' })
    await expect.poll(async () => (await get(`/da/tilbud/${slug}-nyt`)).status, { timeout: 2000 }).toBe(200)
    const after = await get(feed)
    expect([after.status, after.body]).toEqual([200, expect.stringContaining(title)])
    await save(staff.request, 'PATCH', `activities/${id}?locale=da`, { slug, _status: 'published' })
    await staff.close()
  })

  it('is a page whatever Next’s own scripts would ask for, and a file is gone from caches as soon', async () => {
    for (const headers of [{ rsc: '1' }, { 'next-router-prefetch': '1' }] as Record<string, string>[]) {
      const answer = await get('/da/evalueringer?_rsc', headers)
      expect(answer.headers.get('content-type')).toContain('text/html')
      expect(answer.headers.get('x-middleware-rewrite')).toBeNull()
    }
    for (const path of ['/da/kalender.ics', '/da/indikatorer.csv', '/sitemap.xml', '/da/evalueringer'])
      expect((await get(path)).headers.get('cache-control'), path).toContain('s-maxage=10')
    const forged = await get('/da/om', { cookie: '__prerender_bypass=x' })
    expect([forged.headers.get('cache-status'), forged.headers.get('set-cookie')]).not.toContain(
      'helhedsplan; fwd=bypass',
    )
    expect(forged.headers.get('cache-control')).toContain('s-maxage=10')
  })

  it('is never another query’s, whatever stands in it', async () => {
    const strange = await get('/da/kalender?maaned=2027-04?x')
    const plain = await get('/da/kalender?maaned=2027-04')
    expect(plain.headers.get('cache-status')).not.toBe(HIT)
    expect(plain.body).not.toBe(strange.body)
  })

  it('is not waited for, once it is made, because the first reader takes nothing of it', async () => {
    const path = '/da/tilbud?dag=tuesday'
    const { hostname, port } = new URL(site().url)
    const idle = connect({ host: hostname, port: Number(port) }).pause()
    await once(idle, 'connect')
    idle.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\n\r\n`)
    const began = Date.now()
    const answers = await Promise.all(Array.from({ length: 10 }, () => get(path)))
    idle.destroy()
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    expect(Date.now() - began).toBeLessThan(8000)
  })

  it('is made once for many who ask at the same time', async () => {
    const path = `/da/kalender?maaned=2027-05`
    const answers = await Promise.all(Array.from({ length: 20 }, () => get(path)))
    expect(answers.every(({ status, body }) => status === 200 && body === answers[0]!.body)).toBe(true)
    expect(answers.filter(({ headers }) => headers.get('cache-status') !== HIT)).toHaveLength(1)
  })
})
