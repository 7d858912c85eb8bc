import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { program } from '@/src/config/programs'
import { answerQuery } from '@/src/urls/form-answers'
import { describeSite } from '../support/browser'
import { freePort } from '../support/free-port'
import { openMailbox } from '../support/mailbox'
import { testProgram } from '../support/programs'
import { hasNginx, startProxy } from '../support/proxy'
import { ended, run, siteEnvironment, startSite } from '../support/site-process'

const uri = process.env.MONGODB_URI
const PASSWORD = randomBytes(12).toString('base64url')
const AUDITOR = 'revisor@example.org'
const SUBSCRIBERS = 40
/** Milliseconds: two saves under the undo log, on the in-memory server of the tests. */
const SOON = 5000

const describeSeveral = uri ? describeSite : describe.skip

/**
 * Two sites and two workers on one MongoDB. What is published on one and seen on the other is in
 * `seen-everywhere.test.ts`.
 */
describeSeveral('several sites on one database', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-several-'))
  const database = new URL(`/helhedsplan_several_${randomBytes(4).toString('hex')}`, uri)
  let smtpPort = 0
  // Before the mailbox opens on this port.
  beforeAll(async () => {
    smtpPort = await freePort()
  })
  const mailbox = openMailbox(() => smtpPort)
  const sites: { port: number; url: string; environment: ReturnType<typeof siteEnvironment>; process: ChildProcess }[] =
    []
  const workers: ChildProcess[] = []
  let shared: NodeJS.ProcessEnv
  let venue = ''
  let token = ''

  beforeAll(async () => {
    const ports = [await freePort(), await freePort()]
    const base = {
      ...siteEnvironment({ directory, port: ports[0] ?? 0, smtpPort }),
      DATABASE_URI: database.href,
      DATABASE_COMPATIBILITY: process.env.DATABASE_COMPATIBILITY || 'cosmosdb',
      TRUST_PROXY: '1',
      AUDIT_ANCHOR_MAIL: AUDITOR,
    }
    shared = base
    run('people', testProgram('add-people'), { ...shared, PEOPLE_PASSWORD: PASSWORD })
    await Promise.all(
      ports.map(async (port, at) => {
        const url = `http://localhost:${port}`
        const environment = { ...base, PORT: String(port), SITE_URL: url }
        sites[at] = { port, url, environment, process: await startSite(environment) }
      }),
    )
    token = await signedIn(first())
    ;({
      doc: { id: venue },
    } = await rest<{ doc: { id: string } }>(first(), 'POST', '/venues?locale=da', {
      name: 'Huset',
      _status: 'published',
    }))
  })

  afterAll(async () => {
    await Promise.all([...sites.map((site) => ended(site.process)), ...workers.map(ended)])
    rmSync(directory, { recursive: true, force: true })
  })

  const first = () => sites[0]?.url ?? ''
  const second = () => sites[1]?.url ?? ''
  /** One after the other, as a proxy does. */
  const turn = (time: number) => (time % 2 === 0 ? first() : second())
  const json = { 'content-type': 'application/json' }
  const asEditor = () => ({ ...json, authorization: `JWT ${token}` })

  /** A client behind the proxy, named as the proxy names it. */
  const signIn = (site: string, email: string, password: string, client: string) =>
    fetch(`${site}/api/users/login`, {
      method: 'POST',
      headers: { ...json, 'x-forwarded-for': client },
      body: JSON.stringify({ email, password }),
    })

  async function signedIn(site: string): Promise<string> {
    const answer = await signIn(site, 'editor@example.org', PASSWORD, '192.0.2.1')
    expect(answer.status).toBe(200)
    return ((await answer.json()) as { token: string }).token
  }

  async function rest<Answer>(site: string, method: string, address: string, data?: object): Promise<Answer> {
    const answer = await fetch(`${site}/api${address}`, {
      method,
      headers: asEditor(),
      ...(data && { body: JSON.stringify(data) }),
    })
    expect([200, 201], await answer.clone().text()).toContain(answer.status)
    return (await answer.json()) as Answer
  }

  function startWorker(): ChildProcess {
    const worker = spawn(process.execPath, program('worker'), { env: shared, stdio: ['ignore', 'ignore', 'inherit'] })
    workers.push(worker)
    return worker
  }

  it('know each other’s sessions, and that one has ended', async () => {
    const own = { authorization: `JWT ${await signedIn(first())}`, 'sec-fetch-site': 'same-origin' }
    const who = async (site: string) =>
      ((await (await fetch(`${site}/api/users/me`, { headers: own })).json()) as { user: { email: string } | null })
        .user?.email
    expect(await who(second())).toBe('editor@example.org')
    expect((await fetch(`${second()}/api/users/logout`, { method: 'POST', headers: own })).status).toBe(200)
    expect(await who(first())).toBeUndefined()
  })

  it('count together: wrong passwords, forms, and what is made', async () => {
    const tried: number[] = []
    for (let time = 0; time < 11; time += 1)
      tried.push((await signIn(turn(time), 'board@example.org', 'forkert', '192.0.2.2')).status)
    expect(tried.slice(0, 10)).not.toContain(429)
    expect(tried.slice(10)).toEqual([429])

    const sent: (string | null)[] = []
    for (let time = 0; time < 61; time += 1) {
      const answer = await fetch(`${turn(time)}/da/nyhedsbreve/tilmeld`, {
        method: 'POST',
        headers: { 'x-forwarded-for': '192.0.2.3' },
        body: new URLSearchParams({ email: 'beboer@example.org', sprog: 'da', sted: 'alle' }),
        redirect: 'manual',
      })
      sent.push(answer.headers.get('location'))
    }
    expect(sent.filter((one) => one?.endsWith(answerQuery('sent')))).toHaveLength(60)
    expect(sent.at(-1)).toContain(answerQuery('tooMany'))

    // An address that leads to a language is never kept, and costs little.
    const asked: number[] = []
    for (let time = 0; time < 400; time += 20) {
      const some = Array.from({ length: 20 }, (_, at) =>
        fetch(`${turn(at)}/`, { headers: { 'x-forwarded-for': '192.0.2.4' }, redirect: 'manual' }),
      )
      asked.push(...(await Promise.all(some)).map(({ status }) => status))
    }
    const refused = asked.filter((status) => status === 429).length
    // Five a second are given back meanwhile.
    expect(refused).toBeGreaterThan(20)
    expect(refused).toBeLessThanOrEqual(100)
  })

  it('send an edition once to each, and the head of the audit log once a day, with two workers and one that is started again', async () => {
    run('edition', [...testProgram('add-edition'), String(SUBSCRIBERS)], shared)
    const [one] = [startWorker(), startWorker()]
    await expect
      .poll(() => mailbox.received.filter(({ to }) => to.startsWith('modtager-')).length, { timeout: 30_000 })
      .toBe(SUBSCRIBERS)
    await ended(one)
    startWorker()
    const edition = async () =>
      (await rest<{ docs: { status: string }[] }>(first(), 'GET', '/newsletters?limit=1')).docs[0]?.status
    await expect.poll(edition, { timeout: 15_000, interval: 300 }).toBe('sent')
    // The last worker anchors the log as it begins, before it looks for mails.
    await setTimeout(3000)
    const to = (start: string) => mailbox.received.map((mail) => mail.to).filter((address) => address.startsWith(start))
    expect(new Set(to('modtager-')).size).toBe(to('modtager-').length)
    expect(to(AUDITOR)).toEqual([AUDITOR])
    // However many forms named it.
    expect(to('beboer@').length).toBeLessThanOrEqual(3)
  })

  it('serve on when one is killed in the midst of saves: what was acknowledged stands, and nothing is half done', async () => {
    let acknowledged = 0
    const saving = (async () => {
      for (let number = 1; number < 10_000; number += 1) {
        const answer = await fetch(`${second()}/api/venues/${venue}?locale=da`, {
          method: 'PATCH',
          headers: asEditor(),
          body: JSON.stringify({ address: `Gade ${number}` }),
        }).catch(() => null)
        if (answer === null) return
        if (answer.ok) acknowledged = number
      }
    })()
    await expect.poll(() => acknowledged, { timeout: 20_000, interval: 20 }).toBeGreaterThan(5)
    const [, killed] = sites
    const gone = once(killed!.process, 'exit')
    killed!.process.kill('SIGKILL')
    await gone
    await saving
    const began = Date.now()
    expect((await fetch(`${first()}/da`)).status).toBe(200)
    await rest(first(), 'PATCH', `/venues/${venue}?locale=da`, { name: 'Huset igen' })
    expect(Date.now() - began).toBeLessThan(SOON)
    const { address } = await rest<{ address: string }>(first(), 'GET', `/venues/${venue}?locale=da`)
    // The last one may have been saved, and its answer lost.
    expect([`Gade ${acknowledged}`, `Gade ${acknowledged + 1}`]).toContain(address)
    const client = new MongoClient(database.href)
    expect(await client.db().collection('save_intents').countDocuments()).toBe(0)
    await client.close()
    killed!.process = await startSite(killed!.environment)
  })

  it.runIf(hasNginx)('lose no request while they are restarted one after the other', async () => {
    const proxy = await startProxy(sites.map(({ port }) => port))
    const bad: unknown[] = []
    let [answers, stop] = [0, false]
    const asking = async (address: string, asked: Parameters<typeof proxy.ask>[1]) => {
      while (!stop) {
        const { status } = await proxy.ask(address, asked).catch((error: unknown) => ({ status: String(error) }))
        answers += 1
        if (status !== 200) bad.push([new Date().toISOString(), asked?.method ?? 'GET', address, status])
        // `ops/nginx.conf` allows a network fifty requests a second.
        await setTimeout(120)
      }
    }
    const saves = { method: 'PATCH', headers: asEditor(), body: JSON.stringify({ address: 'Gade 0' }) }
    const load = [
      ...['/da', '/da/tilbud?side=2', '/da/kalender.ics', '/api/zones?limit=1'].map((address) => asking(address, {})),
      asking(`/api/venues/${venue}?locale=da`, saves),
      asking('/api/users/me', { headers: asEditor() }),
    ]
    for (const site of sites) {
      await setTimeout(500)
      const gone = once(site.process, 'exit')
      site.process.kill('SIGTERM')
      expect(await gone).toEqual([0, null])
      site.process = await startSite(site.environment)
      // As the file says: until then the proxy does not ask this one again.
      await setTimeout(5000)
    }
    stop = true
    await Promise.all(load)
    await proxy.end()
    expect(bad).toEqual([])
    expect(answers).toBeGreaterThan(100)
  })
})
