import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeSite, site } from '../support/browser'
import { closableWay } from '../support/closable-way'
import { freePort } from '../support/free-port'
import { startScript } from '../support/npm-run'
import { PAGE_TYPES } from '../support/pages'
import { ended, run, siteEnvironment, startSite } from '../support/site-process'
import { program } from '@/src/config/programs'
import { testProgram } from '../support/programs'

const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-starting-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

type Settings = Record<string, string>

async function newEnvironment(settings: Settings = {}) {
  const own = mkdtempSync(path.join(directory, 'site-'))
  return { ...siteEnvironment({ directory: own, port: await freePort(), smtpPort: site().smtpPort }), ...settings }
}

/** Starts a site that cannot start; returns its output and exit status. */
async function attempt(
  environment: NodeJS.ProcessEnv,
): Promise<{ status: unknown; said: string; milliseconds: number }> {
  const began = Date.now()
  const server = spawn(process.execPath, program('serve'), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: environment,
  })
  let said = ''
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const late = setTimeout(() => server.kill('SIGKILL'), 30_000)
  const [status] = (await once(server, 'close')) as [unknown]
  clearTimeout(late)
  return { status, said: said.trim(), milliseconds: Date.now() - began }
}

async function asked(url: string): Promise<{ status: number; body: string; milliseconds: number }> {
  const began = Date.now()
  const answer = await fetch(url)
  return { status: answer.status, body: await answer.text(), milliseconds: Date.now() - began }
}

describeSite('a site that cannot start', () => {
  it('says why in one sentence, and ends with 1', async () => {
    const notADatabase = await newEnvironment()
    writeFileSync(path.join(notADatabase.DATA_DIR ?? '', 'helhedsplan.sqlite'), 'this is no database'.repeat(500))
    const notAFolder = await newEnvironment()
    const file = path.join(directory, 'a-file')
    writeFileSync(file, '')
    const lost = await newEnvironment()
    mkdirSync(lost.MEDIA_DIR ?? '', { recursive: true })
    writeFileSync(path.join(lost.MEDIA_DIR ?? '', 'billede.jpg'), '')
    const reasons: [NodeJS.ProcessEnv, RegExp][] = [
      [await newEnvironment({ PORT: '3000x' }), /^PORT must be a whole number/],
      [await newEnvironment({ PAYLOAD_SECRET: 'hemmelig' }), /^PAYLOAD_SECRET is too easy to guess/],
      [notADatabase, /^The database .* is damaged/],
      [{ ...notAFolder, DATA_DIR: path.join(file, 'data') }, /cannot be written to/],
      [lost, /^There is no database at .* but there are uploaded files/],
      [
        await newEnvironment({ DATABASE_URI: 'mongodb://127.0.0.1:1/nowhere' }),
        /^The database at DATABASE_URI cannot be reached/,
      ],
    ]
    for (const [environment, why] of reasons) {
      const { status, said } = await attempt(environment)
      expect({ status, lines: said.split('\n').length }, said).toEqual({ status: 1, lines: 1 })
      expect(said).toMatch(why)
    }
  })

  it('so when its port is taken', async () => {
    const other: Server = createServer().listen(0)
    await once(other, 'listening')
    const port = String((other.address() as { port: number }).port)
    const { status, said } = await attempt(await newEnvironment({ PORT: port }))
    other.close()
    expect(status, said).toBe(1)
    expect(said.split('\n').at(-1)).toBe(`Port ${port} is taken by another process: end it, or set PORT to a free one.`)
  })
})

describeSite('a site that was started by npm', () => {
  it('ends within five seconds when npm is told to, and leaves its port free', async () => {
    const environment = await newEnvironment()
    const npm = startScript('start', [], environment as Record<string, string>)
    npm.stdout?.resume()
    npm.stderr?.resume()
    await expect
      .poll(async () => (await asked(`${environment.SITE_URL}/health/ready`).catch(() => null))?.status, {
        timeout: 100_000,
        interval: 200,
      })
      .toBe(200)
    const began = Date.now()
    npm.kill('SIGTERM')
    await expect
      .poll(async () => asked(`${environment.SITE_URL}/health/live`).catch(() => 'nobody'), {
        timeout: 20_000,
        interval: 100,
      })
      .toBe('nobody')
    expect(Date.now() - began).toBeLessThan(5500)
  })

  // The pages' code is loaded before the site reports ready, because proxies then send readers.
  it('has its first page within two seconds of saying that it is ready', async () => {
    const environment = await newEnvironment()
    const npm = startScript('start', [], environment as Record<string, string>)
    npm.stdout?.resume()
    npm.stderr?.resume()
    try {
      await expect
        .poll(async () => (await asked(`${environment.SITE_URL}/health/ready`).catch(() => null))?.status, {
          timeout: 100_000,
          interval: 50,
        })
        .toBe(200)
      for (const page of ['/da', '/health/live', '/api/activities'])
        expect((await asked(environment.SITE_URL + page)).milliseconds, page).toBeLessThan(2000)
    } finally {
      npm.kill('SIGTERM')
    }
  })
})

describeSite('a site that starts for the first time', () => {
  // Loading the pages' code blocks the process for seconds, so response times are tested on a running site, below.
  it('says at once that it lives, and that it is not ready, until it is', async () => {
    const environment = await newEnvironment()
    const server = spawn(process.execPath, program('serve'), {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: environment,
    })
    try {
      await expect
        .poll(async () => (await asked(`${environment.SITE_URL}/health/live`).catch(() => null))?.status, {
          timeout: 60_000,
          interval: 50,
        })
        .toBe(200)
      const before = await asked(`${environment.SITE_URL}/health`)
      expect({ status: before.status, body: before.body }).toEqual({ status: 503, body: '{"status":"unavailable"}' })
      await expect
        .poll(async () => (await asked(`${environment.SITE_URL}/health`)).status, { timeout: 100_000, interval: 200 })
        .toBe(200)
      // Nobody has written anything yet.
      for (const [name, address] of Object.entries(PAGE_TYPES))
        expect([200, 404], name).toContain((await asked(environment.SITE_URL + address('da'))).status)
      expect((await asked(`${environment.SITE_URL}/da/om`)).body).toContain('<h1')
    } finally {
      await ended(server)
    }
  })
})

describeSite('a site that runs', () => {
  const password = 'et langt kodeord til proeven'
  let environment: Awaited<ReturnType<typeof newEnvironment>>
  let server: ChildProcess
  let file: string

  beforeAll(async () => {
    environment = { ...(await newEnvironment()), PEOPLE_PASSWORD: password }
    file = path.join(environment.DATA_DIR ?? '', 'helhedsplan.sqlite')
    run('seed', [...program('seed'), '--demo'], environment)
    run('people', testProgram('add-people'), environment)
    server = await startSite(environment)
    // The first page of a process takes longer, because its code is loaded.
    await asked(`${environment.SITE_URL}/da`)
  })
  afterAll(async () => ended(server))

  it('says how it is within two seconds, and to strangers nothing more', async () => {
    for (const part of ['', '/live', '/pages', '/ready']) {
      const { status, body, milliseconds } = await asked(`${environment.SITE_URL}/health${part}`)
      expect({ part, status, body }).toEqual({ part, status: 200, body: '{"status":"ok"}' })
      expect(milliseconds).toBeLessThan(2000)
    }
  })

  it('is not ready while another process keeps the database, nor when its file is gone; and is again after', async () => {
    const other = createClient({ url: `file:${file}` })
    const held = await other.transaction('write')
    await pause(1200)
    const kept = await asked(`${environment.SITE_URL}/health/ready`)
    const alive = await asked(`${environment.SITE_URL}/health/live`)
    await held.rollback()
    other.close()
    expect({ status: kept.status, body: kept.body }).toEqual({ status: 503, body: '{"status":"unavailable"}' })
    expect(kept.milliseconds).toBeLessThan(2000)
    expect(alive.status).toBe(200)
    renameSync(file, `${file}.away`)
    await pause(1200)
    const gone = await asked(`${environment.SITE_URL}/health`)
    renameSync(`${file}.away`, file)
    expect(gone.status).toBe(503)
    expect(gone.milliseconds).toBeLessThan(2000)
    await pause(1200)
    expect((await asked(`${environment.SITE_URL}/health`)).status).toBe(200)
  })

  it('ends within five seconds while people save and upload, and what stands is whole', async () => {
    const { token } = (await (
      await fetch(`${environment.SITE_URL}/api/users/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: 'editor@example.org', password }),
      })
    ).json()) as { token: string }
    const headers = { authorization: `JWT ${token}`, 'content-type': 'application/json' }
    const { docs } = (await (await fetch(`${environment.SITE_URL}/api/venues?limit=5`, { headers })).json()) as {
      docs: { id: string }[]
    }
    let saved = 0
    const saving = docs.map(async ({ id }) => {
      for (let n = 0; n < 1000; n += 1) {
        const answer = await fetch(`${environment.SITE_URL}/api/venues/${id}`, {
          method: 'PATCH',
          headers,
          body: JSON.stringify({ address: `Gade ${n}` }),
        }).catch(() => null)
        if (answer === null) return
        if (answer.ok) saved += 1
      }
    })
    // An upload that never finishes.
    const upload = fetch(`${environment.SITE_URL}/api/media`, {
      method: 'POST',
      headers: { authorization: headers.authorization, 'content-type': 'multipart/form-data; boundary=x' },
      duplex: 'half',
      body: new ReadableStream({
        start: (stream) =>
          stream.enqueue(
            new TextEncoder().encode(
              '--x\r\nContent-Disposition: form-data; name="file"; filename="halv.png"\r\nContent-Type: image/png\r\n\r\nPNG',
            ),
          ),
      }),
    } as RequestInit).catch(() => null)
    await expect.poll(() => saved, { timeout: 20_000 }).toBeGreaterThan(5)
    const began = Date.now()
    const gone = once(server, 'exit')
    server.kill('SIGTERM')
    expect(await gone).toEqual([0, null])
    expect(Date.now() - began).toBeLessThan(5000)
    await Promise.all([...saving, upload])
    const client = createClient({ url: `file:${file}` })
    expect((await client.execute('PRAGMA integrity_check')).rows[0]?.integrity_check).toBe('ok')
    expect((await client.execute(`SELECT count(*) AS n FROM media WHERE filename LIKE 'halv%'`)).rows[0]?.n).toBe(0)
    client.close()
    server = await startSite(environment)
  })
})

describeSite('a site whose database is away', () => {
  const uri = process.env.MONGODB_URI
  it.skipIf(!uri)(
    'says so in the reader’s language and to those who watch, within seconds, and is back when it is',
    async () => {
      const target = new URL(uri ?? '')
      const way = await closableWay(Number(target.port))
      target.pathname = `/helhedsplan_away_${randomBytes(4).toString('hex')}`
      const straight = new URL(target)
      target.host = `127.0.0.1:${way.port}`
      const environment = await newEnvironment({ DATABASE_URI: target.href, DATABASE_COMPATIBILITY: 'cosmosdb' })
      // Directly: the proxy runs in this process, which forwards nothing while it waits for a command.
      run('seed', program('seed'), { ...environment, DATABASE_URI: straight.href })
      const server = await startSite(environment)
      try {
        expect((await asked(`${environment.SITE_URL}/da`)).status).toBe(200)
        way.shut()
        await pause(1200)
        for (const part of ['', '/ready', '/live']) {
          const { status, body, milliseconds } = await asked(`${environment.SITE_URL}/health${part}`)
          expect({ part, status, body }).toEqual(
            part === '/live'
              ? { part, status: 200, body: '{"status":"ok"}' }
              : { part, status: 503, body: '{"status":"unavailable"}' },
          )
          expect(milliseconds).toBeLessThan(2000)
        }
        const answer = await fetch(`${environment.SITE_URL}/tr/tilbud`)
        const page = await answer.text()
        expect({ status: answer.status, again: answer.headers.get('retry-after') }, page.slice(0, 500)).toEqual({
          status: 503,
          again: '30',
        })
        expect(page).toContain('<html lang="tr"')
        expect(page).toContain('Sayfa şu anda gösterilemiyor')
        const others = [
          '/da/kalender.ics',
          '/da/nyhedsbreve.rss',
          '/da/nyhedsbreve.atom',
          '/sitemap.xml',
          '/api/activities',
          '/admin',
          '/admin/login',
          '/ar/kalender',
          '/da/tilbud/findes-ikke/plakat.pdf',
        ]
        for (const path of others) {
          const began = Date.now()
          const told = await fetch(environment.SITE_URL + path)
          expect({ path, status: told.status, again: told.headers.get('retry-after') }).toEqual({
            path,
            status: 503,
            again: '30',
          })
          expect(Date.now() - began, path).toBeLessThan(2000)
        }
        expect((await fetch(`${environment.SITE_URL}/api/users/login`, { method: 'POST' })).status).toBe(503)
        for (const path of ['/da', '/plan/icon.svg'])
          expect((await asked(environment.SITE_URL + path)).status, path).toBe(200)
        await way.open()
        await expect
          .poll(async () => (await asked(`${environment.SITE_URL}/health`)).status, { timeout: 30_000 })
          .toBe(200)
        await expect
          .poll(async () => (await asked(`${environment.SITE_URL}/tr/tilbud`)).status, { timeout: 30_000 })
          .toBe(200)
      } finally {
        await ended(server)
        way.shut()
      }
    },
  )
})
