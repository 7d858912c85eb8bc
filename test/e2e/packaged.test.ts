import { type ChildProcess, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { program } from '@/src/config/programs'
import { describeSite } from '../support/browser'
import { freePort } from '../support/free-port'
import { pictureForm } from '../support/pictures'
import { testProgram } from '../support/programs'
import { ended, run, siteEnvironment, startSite } from '../support/site-process'

const MEGABYTE = 1e6
/** A binary of the newest Node with long-term support; `.ci/run` installs it. */
const { NEWER_NODE } = process.env
const PASSWORD = randomBytes(12).toString('base64url')

describeSite('what `npm run package` makes, away from the code', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-packaged-'))
  const folder = path.join(directory, 'site')
  let environment: ReturnType<typeof siteEnvironment>
  let site: ChildProcess
  let before: string[]

  beforeAll(async () => {
    // A checkout above it would lend its modules.
    for (let above = directory; above !== path.dirname(above); above = path.dirname(above))
      expect(existsSync(path.join(above, 'node_modules')), above).toBe(false)
    const made = spawnSync(process.execPath, ['--import', 'tsx', 'src/build/package.ts', folder], { encoding: 'utf8' })
    expect(made.status, made.stderr).toBe(0)
    const data = path.join(directory, 'data')
    environment = siteEnvironment({ directory: data, port: await freePort(), smtpPort: await freePort() })
    before = files()
    run('seed', program('seed'), environment, folder)
    run('people', testProgram('add-people'), { ...environment, PEOPLE_PASSWORD: PASSWORD }, folder)
    site = await startSite(environment, folder)
  }, 300_000)

  afterAll(async () => {
    await ended(site)
    rmSync(directory, { recursive: true, force: true })
  })

  const files = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const get = (address: string, headers: Record<string, string> = {}) =>
    fetch(`${environment.SITE_URL}${address}`, { headers })
  const typeOf = (answer: Response) => [answer.status, answer.headers.get('content-type')?.split(';')[0]]

  it('is a fraction of the checkout', () => {
    const bytes = before.reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0)
    expect(bytes / MEGABYTE).toBeLessThan(300)
    expect(existsSync(path.join(folder, 'node_modules/typescript'))).toBe(false)
  })

  it('serves pages, feeds, posters and what a page loads', servesAll)

  async function servesAll(): Promise<void> {
    const offers = await (await get('/sitemap.xml')).text()
    const offer = /\/da\/tilbud\/[a-z0-9-]+/.exec(offers)?.[0] ?? ''
    expect(offer).not.toBe('')
    for (const [address, type] of [
      ['/da', 'text/html'],
      ['/ar/kalender', 'text/html'],
      [offer, 'text/html'],
      ['/da/kalender.ics', 'text/calendar'],
      ['/da/nyhedsbreve.rss', 'application/rss+xml'],
      [`${offer}/plakat.pdf?sprog=da,ur`, 'application/pdf'],
      [`${offer}/billede.png`, 'image/png'],
      ['/plan/og.png', 'image/png'],
      ['/admin/login', 'text/html'],
    ] as const)
      expect(typeOf(await get(address)), address).toEqual([200, type])
    const font = /\/_next\/static\/[^"' )]+\.woff2/.exec(await (await get('/da')).text())?.[0] ?? ''
    expect(typeOf(await get(font))).toEqual([200, 'font/woff2'])
  }

  it('signs somebody in, resizes a picture, and sends it', resizes)

  async function resizes(): Promise<void> {
    const answer = await fetch(`${environment.SITE_URL}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'editor@example.org', password: PASSWORD }),
    })
    const { token } = (await answer.json()) as { token: string }
    const headers = { authorization: `JWT ${token}` }
    expect((await get('/admin', { cookie: `payload-token=${token}`, 'sec-fetch-site': 'same-origin' })).status).toBe(
      200,
    )
    const body = pictureForm({ alt: 'Et træ' })
    const kept = await fetch(`${environment.SITE_URL}/api/media?locale=da`, { method: 'POST', headers, body })
    const { doc } = (await kept.json()) as { doc: { url: string } }
    expect(kept.status).toBe(201)
    expect(typeOf(await get(doc.url, headers))[0]).toBe(200)
  }

  it('has commands, and writes nothing into its own folder', () => {
    // Not all is well: it has neither https nor backups.
    const { stdout } = spawnSync(process.execPath, program('doctor'), {
      env: environment,
      cwd: folder,
      encoding: 'utf8',
    })
    for (const name of ['start', 'database', 'migrations', 'media', 'documents'])
      expect(stdout).toMatch(new RegExp(`^well +${name} `, 'm'))
    run('backup', [...program('backup'), path.join(directory, 'backup')], environment, folder)
    expect(files()).toEqual(before)
  })

  it.skipIf(NEWER_NODE === undefined)(
    'does the same on a newer Node, and starts it from compiled code',
    async () => {
      await ended(site)
      site = await startSite(environment, folder, NEWER_NODE)
      await servesAll()
      await resizes()
      await ended(site)
      const compiled = path.join(environment.DATA_DIR ?? '', 'compile-cache')
      expect(readdirSync(compiled)).toEqual([readFileSync(path.join(folder, '.next/BUILD_ID'), 'utf8')])
      mkdirSync(path.join(compiled, 'of-another-build'))
      site = await startSite(environment, folder, NEWER_NODE)
      expect(readdirSync(compiled)).toHaveLength(1)
      expect(files()).toEqual(before)
    },
    120_000,
  )
})
