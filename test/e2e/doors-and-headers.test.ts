import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { describeSite, site, useBrowser } from '../support/browser'
import { signIn } from '../support/editor'

describeSite('the admin runs its own scripts, and no others', () => {
  const open = useBrowser()

  it('lists, edits with the editor, uploads, and opens drawers, and nothing is refused', async () => {
    const context = await open({ locale: 'en-GB', viewport: { width: 1400, height: 1000 } })
    const page = await context.newPage()
    const refused: string[] = []
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) refused.push(message.text())
    })
    await signIn(page)
    for (const path of [
      '/admin',
      '/admin/collections/activities',
      '/admin/collections/media/create',
      '/admin/collections/newsletters',
      '/admin/collections/users',
      '/admin/globals/site',
      '/admin/account',
    ]) {
      const answer = await page.goto(path)
      expect(answer?.status()).toBe(200)
      const headers = answer?.headers() ?? {}
      expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/)
      expect(headers['cache-control']).toContain('no-store')
      await page.waitForLoadState('networkidle')
    }
    await page.goto('/admin/collections/pages')
    await page.locator('table a').first().click()
    const editor = page.locator('[data-lexical-editor]').first()
    await editor.click()
    await editor.pressSequentially(' Ord.')
    expect(await editor.innerText()).toContain('Ord.')
    await page.goto('/admin/collections/newsletters')
    await page.locator('table a').first().click()
    await page.waitForLoadState('networkidle')
    expect(refused).toEqual([])
    await context.close()
  })

  it('shows what an entry of the audit log changed, and asks nobody else for it', async () => {
    const context = await open({ locale: 'da-DK' })
    const page = await context.newPage()
    const elsewhere: string[] = []
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== new URL(site().url).origin)
        elsewhere.push(request.url())
    })
    await signIn(page, 'admin')
    await page.goto('/admin/collections/audit-log?where[operation][equals]=create')
    await page.locator('table a').first().click()
    await page.getByRole('columnheader', { name: 'Efter' }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(elsewhere).toEqual([])
    await context.close()
  })
})

describeSite('answers', () => {
  it.each(['/da', '/admin/login', '/api/users/me', '/findes-ikke', '/_next/static/x.js'])(
    'of %s carry what protects',
    async (path) => {
      const { headers } = await fetch(site().url + path)
      for (const [name, value] of [
        ['x-content-type-options', 'nosniff'],
        ['x-frame-options', 'SAMEORIGIN'],
        ['cross-origin-opener-policy', 'same-origin'],
      ] as const)
        expect(headers.get(name)).toBe(value)
      expect(headers.get('cross-origin-resource-policy')).toBe(
        /^\/(admin|api)/.test(path) ? 'same-origin' : 'cross-origin',
      )
      expect(headers.get('x-powered-by')).toBeNull()
      // The test site does not use https.
      expect(headers.get('strict-transport-security')).toBeNull()
    },
  )

  it.each(['/api/users/me', '/api/findes-ikke', '/api/activities?limit=2.5', '/admin/login', '/admin'])(
    'of %s are kept by nobody',
    async (path) => {
      const cache = (await fetch(site().url + path, { redirect: 'manual' })).headers.get('cache-control') ?? ''
      expect(cache).toContain('private')
      expect(cache).toContain('no-store')
    },
  )

  it('of what strangers may read are the same for everyone, and kept for half a minute', async () => {
    expect((await fetch(`${site().url}/api/activities`)).headers.get('cache-control')).toBe('public, max-age=30')
  })

  it('name nobody for security where nobody was set', async () => {
    expect((await fetch(`${site().url}/.well-known/security.txt`)).status).toBe(404)
  })

  it.each([
    [
      'multipart to a page',
      '/da/tilbud',
      { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x\r\nnothing' },
    ],
    ['a form to a page', '/da', { method: 'POST', body: new URLSearchParams({ a: 'b' }) }],
    [
      'an action that is none',
      '/da',
      { method: 'POST', headers: { 'next-action': 'x'.repeat(40), 'content-type': 'text/plain' }, body: '[]' },
    ],
    ['JSON to a form', '/da/mit-sted', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }],
    ['PUT to a page', '/da/tilbud', { method: 'PUT', body: 'x' }],
    ['DELETE of the API', '/api', { method: 'DELETE' }],
    [
      'multipart to the admin',
      '/admin/login',
      { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x' },
    ],
    [
      'an action to the admin that is none',
      '/admin/login',
      { method: 'POST', headers: { 'next-action': 'x'.repeat(40), 'content-type': 'text/plain' }, body: '[]' },
    ],
    ['broken JSON', '/api/users/login', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }],
    [
      'GraphQL that is none',
      '/api/graphql',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' },
    ],
    ['a double-encoded way out', '/api/media/file/..%252F..%252Fetc%252Fpasswd', {}],
    ['half a letter', '/api/media/file/%E0%A4%A', {}],
  ] as [string, string, RequestInit][])('to %s are no 5xx', async (_, path, sent) => {
    const { status } = await fetch(site().url + path, { redirect: 'manual', ...sent })
    expect(status).toBeLessThan(500)
  })

  it('no stranger calls a function of the admin, whatever they send', async () => {
    const { id, origin } = { id: await serverFunctionId(), origin: new URL(site().url).origin }
    for (const body of [
      '[]',
      'x',
      '',
      JSON.stringify([{ name: 'nope', args: {} }]),
      JSON.stringify([{ name: 'form-state', args: { collectionSlug: 'users', id: 'x', schemaPath: 'users' } }]),
      '['.repeat(100_000),
    ]) {
      for (const cookie of ['', 'payload-token=forged']) {
        const { status } = await fetch(`${site().url}/admin`, {
          method: 'POST',
          headers: { 'next-action': id, 'content-type': 'text/plain', origin, cookie },
          body,
        })
        expect([401, 429]).toContain(status)
      }
    }
  })

  it('what cannot be read, sent to any function of the admin by somebody who is signed in, is wrong input', async () => {
    const signedIn = await fetch(`${site().url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'board@example.org', password: site().password }),
    })
    const { token } = (await signedIn.json()) as { token: string }
    const { node } = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as {
      node: Record<string, unknown>
    }
    expect(Object.keys(node).length).toBeGreaterThan(1)
    for (const id of Object.keys(node))
      for (const body of ['{', 'null', '["$1"]', '["$@1"]', '[["$F1"]]', '["$D"]', '', 'x'.repeat(2_000_000)]) {
        const { status } = await fetch(`${site().url}/admin`, {
          method: 'POST',
          headers: {
            'next-action': id,
            'content-type': 'text/plain;charset=UTF-8',
            origin: new URL(site().url).origin,
            authorization: `JWT ${token}`,
          },
          body,
        })
        expect(status, `${id}: ${body.slice(0, 20)}`).toBeLessThan(500)
      }
  })

  it('no picture is made anew for a stranger', async () => {
    for (const nexts of ['image?url=%2Fplan%2Ficon.svg&w=640&q=75', 'static/x.js', 'static/', 'x']) {
      const answer = await fetch(`${site().url}/_next/${nexts}`)
      const body = await answer.text()
      expect([answer.status, body.includes('<script'), body.includes('Vi kan ikke finde siden')], nexts).toEqual([
        404,
        false,
        true,
      ])
    }
  })
})

/** The id that the admin's pages use to call a server function; it is in their scripts. */
async function serverFunctionId(): Promise<string> {
  const page = await (await fetch(`${site().url}/admin/login`)).text()
  const id = /"id":"([0-9a-f]{40,42})"/.exec(page.replaceAll('\\"', '"'))?.[1]
  return id ?? '40'.repeat(21)
}

describeSite('who sends a letter at a time', () => {
  it('is cut off, and keeps nobody else waiting', { timeout: 60_000 }, async () => {
    const { hostname, port } = new URL(site().url)
    const begun = Date.now()
    const lines = Array.from({ length: 50 }, () => connect(Number(port), hostname))
    const ended = Promise.all(
      lines.map(
        (line) =>
          new Promise((done) =>
            line
              .on('close', done)
              .on('error', done)
              .on('data', () => undefined),
          ),
      ),
    )
    for (const line of lines) line.write('GET /da HTTP/1.1\r\nHost: x\r\nX-A: ')
    const timer = setInterval(() => lines.forEach((line) => line.writable && line.write('a')), 1000)
    const asked = Date.now()
    expect((await fetch(`${site().url}/da`)).status).toBe(200)
    expect(Date.now() - asked).toBeLessThan(5000)
    await ended
    clearInterval(timer)
    expect(Date.now() - begun).toBeLessThan(30_000)
  })
})
