import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plan } from '@/src/plans/nordbyplanen/plan'
import da from '@/src/plans/nordbyplanen/texts/da.json'
import { program } from '@/src/config/programs'
import { NEWEST } from '@/src/installation/mirror/mirror'
import { describeSite, useBrowser } from '../support/browser'
import { hasNginx, type Proxy, startProxy } from '../support/proxy'
import { seededSite } from '../support/seeded-site'
import { run, siteEnvironment } from '../support/site-process'

const OFFER = 'froe-og-kaffe'
/** Milliseconds within which nothing of what was taken down may be kept anywhere. */
const SOON = 2000
/** Milliseconds for a copy of the whole site, beside other tests. */
const COPYING = 90_000

const describeMirror = hasNginx ? describeSite : describe.skip

describeMirror('the copy that a site keeps of itself', () => {
  const open = useBrowser()
  const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-mirror-'))
  const password = randomBytes(12).toString('base64url')
  const kept = path.join(directory, 'kept')
  let site: Awaited<ReturnType<typeof seededSite>>
  let proxy: Proxy

  beforeAll(async () => {
    // The workers of nginx may run as another user.
    chmodSync(directory, 0o755)
    site = await seededSite({ password, settings: { PLAN: 'nordbyplanen', MIRROR_DIR: kept } })
    proxy = await startProxy([Number(new URL(site.site.url).port)], kept)
  })
  afterAll(async () => {
    await proxy?.end()
    await site?.end()
    rmSync(directory, { recursive: true, force: true })
  })

  const newest = () => path.join(kept, NEWEST)
  const isThere = async () => expect.poll(() => existsSync(newest()), { timeout: COPYING, interval: 100 }).toBe(true)

  async function change(data: object): Promise<void> {
    const { url } = site.site
    const signedIn = await fetch(`${url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'editor@example.org', password }),
    })
    const { token } = (await signedIn.json()) as { token: string }
    const headers = { authorization: `JWT ${token}`, 'content-type': 'application/json' }
    const found = await fetch(`${url}/api/activities?where[slug][equals]=${OFFER}&draft=true`, { headers })
    const { docs } = (await found.json()) as { docs: { id: string }[] }
    const saved = await fetch(`${url}/api/activities/${docs[0]?.id}?locale=da`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify(data),
    })
    expect(saved.status, await saved.text()).toBe(200)
  }

  it('holds every page, compressed too, and what they load', async () => {
    await isThere()
    const files = readdirSync(newest(), { recursive: true, encoding: 'utf8' })
    for (const language of plan.languages)
      for (const page of ['', 'tilbud/', `tilbud/${OFFER}/`, 'kalender/', 'zoner/1/', 'om/'])
        expect(files).toContain(`${language}/${page}index.html`)
    expect(files).toContain('index.html')
    expect(files.some((name) => /_next\/static\/.*\.woff2$/.test(name))).toBe(true)
    expect(files.filter((name) => /^(api\/(?!media)|admin)|\.pdf$/.test(name))).toEqual([])
    const page = path.join(newest(), 'da/tilbud/index.html')
    expect(gunzipSync(readFileSync(`${page}.gz`))).toEqual(readFileSync(page))
    expect(readFileSync(page, 'utf8')).not.toContain('<script')
    expect(readdirSync(kept)).toHaveLength(2)
  })

  it('loses within two seconds what is taken down, and is made anew', async () => {
    await change({ _status: 'draft' })
    await expect.poll(() => existsSync(path.join(newest(), `da/tilbud/${OFFER}`)), { timeout: SOON }).toBe(false)
    await expect.poll(() => existsSync(newest()), { timeout: SOON }).toBe(false)
    await isThere()
    expect(existsSync(path.join(newest(), `da/tilbud/${OFFER}`))).toBe(false)
    expect(readFileSync(path.join(newest(), 'da/tilbud/index.html'), 'utf8')).not.toContain(
      da[`activities.${OFFER}.title`],
    )
    await change({ _status: 'published' })
    await expect.poll(() => existsSync(newest()), { timeout: SOON }).toBe(false)
    await isThere()
  })

  it('is also made by a command, in another place', () => {
    const place = path.join(directory, 'by-hand')
    const port = new URL(site.site.url).port
    const said = run('mirror', [...program('mirror'), place], {
      ...siteEnvironment({ directory, port: Number(port), smtpPort: 1 }),
      PLAN: 'nordbyplanen',
    })
    expect(said).toMatch(/^\d+ files are in .*by-hand\/current/)
    expect(existsSync(path.join(place, NEWEST, `pl/tilbud/${OFFER}/index.html`))).toBe(true)
  })

  it('is what readers get while the site is away, and says from when it is', async () => {
    await site.end()
    const context = await open({
      baseURL: site.site.url,
      ignoreHTTPSErrors: true,
      viewport: { width: 320, height: 640 },
    })
    const page = await context.newPage()
    for (const [address, words] of [
      ['/', 'kopi fra'],
      ['/da/tilbud?emne=green', 'kopi fra'],
      [`/en/tilbud/${OFFER}`, 'a copy from'],
      ['/pl/kalender', 'kopia'],
    ] as const) {
      const answer = await page.goto(proxy.origin + address)
      expect([answer?.status(), answer?.headers()['cache-control']], address).toEqual([200, 'private, no-store'])
      expect(await page.getByRole('status').innerText(), address).toContain(words)
      expect(await page.locator('h1').count(), address).toBe(1)
      expect(await page.evaluate('document.documentElement.scrollWidth'), address).toBeLessThanOrEqual(320)
      expect(
        await page.evaluate(
          'document.fonts.ready.then(() => [...document.fonts].some((one) => one.status === "loaded"))',
        ),
      ).toBe(true)
    }
    await page.getByRole('link', { name: plan.name }).first().click()
    expect(new URL(page.url()).pathname).toBe('/pl')
    expect((await proxy.ask('/admin')).status).toBe(503)
    await context.close()
  })
})
