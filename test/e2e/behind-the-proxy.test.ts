import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import type { IncomingMessage } from 'node:http'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeSite, site, useBrowser } from '../support/browser'
import { publishedOffer, save, signIn } from '../support/editor'
import { freePort } from '../support/free-port'

/**
 * The proxy file as it stands, but for ports, paths and the certificate, in front of the running site. Without nginx the
 * tests are skipped.
 */
const NGINX = ['/usr/sbin/nginx', '/usr/bin/nginx'].find((file) => existsSync(file))
const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-proxy-'))
let port: number
let line: Server
let lineBreaks: () => void
let end: () => Promise<void>

beforeAll(async () => {
  if (NGINX === undefined) return
  port = await freePort()
  const upstream = await freePort()
  ;({ line, lineBreaks } = await lineTo(Number(new URL(site().url).port), upstream))
  // Its workers may run as another user.
  chmodSync(directory, 0o755)
  for (const name of ['log', 'cache']) mkdirSync(path.join(directory, name))
  const certificate = ['fullchain.pem', 'privkey.pem'].map((name) => path.join(directory, name))
  const made = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
    ...['-subj', '/CN=localhost', '-out', certificate[0]!, '-keyout', certificate[1]!],
  ])
  expect(made.status, String(made.stderr)).toBe(0)
  const file = readFileSync('ops/nginx.conf', 'utf8')
    .replace('pid /run/nginx.pid', `pid ${directory}/pid`)
    .replaceAll('/var/log/nginx', `${directory}/log`)
    .replaceAll('/var/cache/nginx/helhedsplan', `${directory}/cache`)
    .replaceAll('/etc/ssl/helhedsplan', directory)
    .replace('listen 80;', `listen 127.0.0.1:${await freePort()};`)
    .replace('listen 443', `listen 127.0.0.1:${port}`)
    .replace('server 127.0.0.1:3000', `server 127.0.0.1:${upstream}`)
  writeFileSync(path.join(directory, 'nginx.conf'), file)
  const nginx = spawn(NGINX, ['-p', directory, '-c', 'nginx.conf', '-g', 'daemon off;'], { stdio: 'inherit' })
  end = async () => {
    nginx.kill('SIGTERM')
    if (nginx.exitCode === null) await once(nginx, 'exit')
    line.close()
  }
  for (let tries = 0; (await get('/da/om').catch(() => null))?.status !== 200; tries += 1) {
    if (tries > 50) throw new Error(`nginx does not answer: ${JSON.stringify(await get('/da/om').catch(String))}`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
})
afterAll(async () => {
  await end?.()
  rmSync(directory, { recursive: true, force: true })
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

async function get(address: string, cookie?: string) {
  const asking = request({
    ...{ port, host: '127.0.0.1', path: address, rejectUnauthorized: false },
    headers: { host: 'localhost', 'sec-fetch-site': 'none', ...(cookie === undefined ? {} : { cookie }) },
  }).end()
  const [answer] = (await once(asking, 'response')) as [IncomingMessage]
  const parts: Buffer[] = []
  for await (const part of answer) parts.push(part as Buffer)
  const { statusCode: status, headers } = answer
  return { status, headers, how: String(headers['cache-status']), body: Buffer.concat(parts).toString('utf8') }
}

const HIT = /nginx; hit$/

const describeProxy = NGINX === undefined ? describe.skip : describeSite

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
    const log = () => readFileSync(path.join(directory, 'log/helhedsplan.log'), 'utf8')
    await get('/da/nyhedsbreve/indstillinger/hemmelig-kode')
    await expect.poll(log, { timeout: 10_000 }).toContain('"path":"/da/nyhedsbreve/indstillinger/"')
    expect(log()).not.toMatch(/hemmelig-kode|emne=|127\.0\.0\.1/)
    lineBreaks()
    await expect
      .poll(async () => (await get(address)).how, { timeout: 15_000, interval: 1000 })
      .toContain('detail=stale')
    const away = await get(address)
    expect([away.status, away.body === before]).toEqual([200, true])
    expect((await get('/da/tilbud?emne=job&side=2')).status).toBe(502)
    await save(staff.request, 'PATCH', `activities/${id}?locale=da`, { title, _status: 'published' })
    await staff.close()
  })
})
