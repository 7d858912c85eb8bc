import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { program } from '@/src/config/programs'
import { describeSite } from '../support/browser'
import { freePort } from '../support/free-port'
import { testProgram } from '../support/programs'
import { ended, run, siteEnvironment, startSite } from '../support/site-process'

/** Milliseconds within which nothing of what was taken down may be kept anywhere. */
const SOON = 2000
const PASSWORD = randomBytes(12).toString('base64url')

describeSite('a site that starts again', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-restarting-'))
  let environment: ReturnType<typeof siteEnvironment>
  let server: ChildProcess
  let headers: Record<string, string>

  beforeAll(async () => {
    environment = siteEnvironment({ directory, port: await freePort(), smtpPort: await freePort() })
    run('seed', [...program('seed'), '--demo'], environment)
    run('people', testProgram('add-people'), { ...environment, PEOPLE_PASSWORD: PASSWORD })
    server = await startSite(environment)
    const signedIn = await fetch(`${environment.SITE_URL}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'editor@example.org', password: PASSWORD }),
    })
    const { token } = (await signedIn.json()) as { token: string }
    headers = { authorization: `JWT ${token}`, 'content-type': 'application/json' }
  })
  afterAll(async () => {
    await ended(server)
    rmSync(directory, { recursive: true, force: true })
  })

  async function get(address: string) {
    const answer = await fetch(environment.SITE_URL + address, { redirect: 'manual' })
    return { status: answer.status, how: answer.headers.get('cache-status') ?? '', body: await answer.text() }
  }

  /** The first answer of a site that is just starting; it may not listen yet. */
  async function firstAnswer(address: string) {
    for (;;) {
      const answer = await get(address).catch(() => null)
      if (answer !== null) return answer
      await pause(20)
    }
  }

  /** The answers that are on disk, by file. */
  const onDisk = () =>
    readdirSync(path.join(directory, 'answers'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .flatMap((file) => (existsSync(file) ? [{ file, text: readFileSync(file, 'utf8') }] : []))

  async function publishedOffer() {
    const { docs } = (await (await fetch(`${environment.SITE_URL}/api/activities?limit=1&locale=da`)).json()) as {
      docs: { id: string; slug: string; title: string }[]
    }
    return docs[0]!
  }

  async function change(id: string, data: object) {
    const answer = await fetch(`${environment.SITE_URL}/api/activities/${id}?locale=da`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify(data),
    })
    expect(answer.status).toBe(200)
  }

  it('has at once what it had before, and never what was taken down', async () => {
    const { id, slug, title } = await publishedOffer()
    const address = `/da/tilbud/${slug}`
    for (const one of ['/da', '/da/tilbud', address]) await get(one)
    await expect.poll(() => onDisk().length, { timeout: 2000 }).toBeGreaterThanOrEqual(3)
    await ended(server)
    const starting = startSite(environment)
    for (const one of ['/da', '/da/tilbud', address]) {
      const answer = await firstAnswer(one)
      expect([answer.status, answer.how], one).toEqual([200, expect.stringContaining('hit')])
      expect(answer.body).toContain('<h1')
    }
    expect((await get('/health/ready').catch(() => null))?.status).not.toBe(200)
    server = await starting

    await change(id, { title, _status: 'draft' })
    await expect.poll(() => onDisk().filter(({ text }) => text.includes(title)), { timeout: SOON }).toEqual([])
    server.kill('SIGKILL')
    await once(server, 'exit')
    const again = startSite(environment)
    let isReady = false
    const watching = (async () => {
      while (!isReady) {
        for (const one of ['/da', '/da/tilbud', address]) {
          const answer = await get(one).catch(() => null)
          if (answer) expect(answer.body, one).not.toContain(title)
        }
        await pause(50)
      }
    })()
    server = await again
    isReady = true
    await watching
    expect((await get(address)).status).toBe(404)
    await change(id, { title, _status: 'published' })
  })

  it('makes anew what is asked for most, before anybody asks after a publication', async () => {
    const { id, title } = await publishedOffer()
    for (let nth = 0; nth < 5; nth++) await get('/da/kalender')
    const kalender = () => onDisk().find(({ text }) => text.startsWith('{"address":"/da/kalender"'))?.file
    const before = kalender()
    expect(before).toContain(path.join(directory, 'answers'))
    await change(id, { title: `${title} (ny)` })
    await expect.poll(() => (kalender() ?? before) !== before, { timeout: 5000 }).toBe(true)
    expect((await get('/da/kalender')).how).toContain('hit')
    await change(id, { title })
  })
})
