import { expect, it } from 'vitest'
import { describeSite, site, useBrowser } from '../support/browser'
import { OWN_PAGE, save, signIn } from '../support/editor'

describeSite('what is not for everyone', () => {
  const open = useBrowser()

  it('shows a draft to an editor in preview, and to nobody else', async () => {
    const staff = await open()
    const page = await staff.newPage()
    await signIn(page)
    const words = 'Kladde, som ingen må se'
    const draft = await save(staff.request, 'POST', 'activities?locale=da&draft=true', {
      title: 'Hemmelig kladde',
      summary: words,
      _status: 'draft',
    })
    const id = String(draft.id)
    // A published document with a draft on top; only the draft is changed.
    const found = (await (await staff.request.get('/api/activities?where[slug][equals]=madklub', OWN_PAGE)).json()) as {
      docs: { id: string }[]
    }
    const known = found.docs[0]?.id ?? ''
    await save(staff.request, 'PATCH', `activities/${known}?locale=da&draft=true`, { summary: words, _status: 'draft' })

    await page.goto('/preview?path=/tilbud/hemmelig-kladde&locale=da')
    expect(new URL(page.url()).pathname).toBe('/da/tilbud/hemmelig-kladde')
    expect(await page.locator('main').innerText()).toContain(words)
    await page.goto('/da/tilbud/madklub')
    expect(await page.locator('main').innerText()).toContain(words)

    for (const path of [
      '/da/tilbud',
      '/da/tilbud/madklub',
      '/da/tilbud/hemmelig-kladde',
      '/ar/tilbud/madklub',
      '/sitemap.xml',
      '/da/kalender.ics?tilbud=hemmelig-kladde',
    ]) {
      const seen = await (await fetch(site().url + path)).text()
      expect(seen, path).not.toContain(words)
      expect(seen, path).not.toContain('hemmelig-kladde<')
    }
    expect((await fetch(`${site().url}/da/tilbud/hemmelig-kladde`)).status).toBe(404)
    for (const path of [`activities/${id}`, `activities/${id}?draft=true`])
      expect((await fetch(`${site().url}/api/${path}`)).status, path).toBe(404)
    for (const path of [
      'activities?limit=100',
      'activities?limit=25&depth=1&draft=true&locale=all',
      `activities/${known}?draft=true`,
    ]) {
      expect(await (await fetch(`${site().url}/api/${path}`)).text(), path).not.toContain(words)
    }

    await page.goto('/preview?end=1')
    await page.goto('/da/tilbud/madklub')
    expect(await page.locator('main').innerText()).not.toContain(words)
    expect((await staff.request.delete(`/api/activities/${id}`, OWN_PAGE)).ok()).toBe(true)
    await staff.close()
  })

  it.each([
    ['GET', '/preview?path=/tilbud/madklub&locale=da', 401],
    ['GET', '/api/users', 403],
    ['GET', '/api/activities/versions', 403],
    ['GET', '/api/measurements', 403],
    ['GET', '/api/indicators', 403],
    ['GET', '/api/files', 403],
    ['POST', '/api/activities', 403],
    ['POST', '/api/users', 403],
    ['POST', '/api/users/first-register', 404],
    ['GET', '/api/payload-jobs/run', 403],
    ['GET', '/api/payload-preferences', 403],
  ])('is refused to strangers: %s %s', async (method, path, status) => {
    const answer = await fetch(site().url + path, {
      method,
      redirect: 'manual',
      ...(method === 'POST' && {
        body: JSON.stringify({ tags: ['events'] }),
        headers: { 'content-type': 'application/json', authorization: 'Bearer x' },
      }),
    })
    expect(answer.status).toBe(status)
  })

  it('lets strangers ask what is named, counts what they send, and says so to programs', async () => {
    const api = (path: string, init?: RequestInit & { duplex?: 'half' }) => fetch(`${site().url}/api/${path}`, init)
    expect(await (await api('openapi.json')).json()).toMatchObject({
      openapi: '3.1.0',
      servers: [{ url: `${site().url}/api` }],
    })
    const read = await api('zones?limit=1&sort=number')
    expect([read.status, read.headers.get('cache-control'), read.headers.get('vary')]).toEqual([
      200,
      'public, max-age=30',
      expect.stringContaining('Cookie'),
    ])
    expect(
      (await api('zones?limit=1&sort=number', { headers: { 'if-none-match': read.headers.get('etag') ?? '' } })).status,
    ).toBe(304)
    for (const path of [
      'zones?limit=0',
      'zones/?limit=0',
      '%7Aones?limit=0',
      'activities?depth=2',
      'activities?where[title][like]=a',
    ])
      expect((await api(path)).status, path).toBe(400)
    const json = { 'content-type': 'application/json' }
    expect(
      (await api('graphql', { method: 'POST', headers: json, body: '{"query":"{ Zones { docs { id } } }"}' })).status,
    ).toBe(401)
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull: (stream) => (
        sent > 52 ? stream.close() : stream.enqueue(new Uint8Array(1_000_000).fill(32)),
        void (sent += 1)
      ),
    })
    const answer = await api('users/login', { method: 'POST', headers: json, body: endless, duplex: 'half' }).catch(
      () => null,
    )
    expect(answer?.status ?? 413).toBe(413)
  })

  it('leads from the preview to nowhere but pages of the site', async () => {
    const staff = await open()
    await signIn(await staff.newPage())
    for (const path of ['https://example.org', '//example.org', '/../admin', '/da/tilbud?x=1']) {
      const answer = await staff.request.get(`/preview?${new URLSearchParams({ path, locale: 'da' }).toString()}`, {
        maxRedirects: 0,
        ...OWN_PAGE,
      })
      expect(answer.headers().location, path).toBe('/da')
    }
    await staff.close()
  })

  it.each([
    '/da',
    '/ar/tilbud',
    '/da/findes-slet-ikke',
    '/admin/login',
    '/api/zones',
    '/da/kalender.ics',
    '/da/indikatorer.csv',
  ])('sends the headers that keep browsers safe: %s', async (path) => {
    const { headers } = await fetch(site().url + path)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
    expect(headers.get('x-powered-by')).toBeNull()
  })
})
