import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, expect, test } from 'vitest'
import { createClient } from '@libsql/client'
import { loggerTo } from '@/src/config/log/logger'
import { cacheStatus } from '@/src/server/finished-answer'
import { openMetrics } from '@/src/server/metrics'

const TOKEN = 'a-token-that-nobody-guesses'
const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-metrics-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

/** A server that answers every address, watched as the site is. */
async function watched({ token, logsRequests }: { token: string | null; logsRequests: boolean }) {
  const log = new PassThrough()
  const lines: string[] = []
  log.on('data', (chunk: Buffer) => lines.push(...chunk.toString().trim().split('\n')))
  // There are no tables, as if the database were away.
  const client = createClient({ url: `file:${path.join(directory, 'empty.sqlite')}` })
  const metrics = openMetrics({
    ...{ token, logsRequests, dataDirectory: directory, connection: { kind: 'sqlite', client } },
    logger: loggerTo('info', log),
    routeOf: (pathname) => (pathname.startsWith('/da/tilbud/') ? '/[locale]/tilbud/[slug]' : null),
  })
  const server = createServer((request, response) => {
    metrics.watch(request, response)
    void metrics.answered(request, response).then((isAnswered) => {
      if (isAnswered) return
      if (request.url?.startsWith('/da/')) response.setHeader('cache-status', cacheStatus('hit'))
      response.writeHead(request.url === '/nope' ? 404 : 200).end('x')
    })
  }).listen(0)
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const get = async (address: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(origin + address, { headers })
    return { status: answer.status, text: await answer.text() }
  }
  return { get, lines, end: () => server.close() }
}

test('requests are counted by route and status, for a monitor that has the token', async () => {
  const { get, end } = await watched({ token: TOKEN, logsRequests: false })
  for (const address of ['/da/tilbud/a?alder=34', '/da/tilbud/b', '/nope', '/api/users/me', '/admin/x'])
    await get(address)
  for (const authorization of ['', 'Bearer ', `Bearer ${TOKEN}x`, TOKEN])
    expect((await get('/metrics', { authorization })).status).toBe(401)
  const { status, text } = await get('/metrics', { authorization: `Bearer ${TOKEN}` })
  expect(status).toBe(200)
  const counted = text.split('\n').filter((line) => line.startsWith('helhedsplan_requests_total'))
  expect(counted).toEqual(
    expect.arrayContaining([
      'helhedsplan_requests_total{method="GET",route="/[locale]/tilbud/[slug]",status="200",cache="hit"} 2',
      'helhedsplan_requests_total{method="GET",route="not found",status="404",cache="own"} 1',
      'helhedsplan_requests_total{method="GET",route="/api",status="200",cache="own"} 1',
    ]),
  )
  expect(text).toMatch(/helhedsplan_request_seconds_count\{cache="hit"\} 2/)
  expect(text).toMatch(/helhedsplan_free_bytes \d+/)
  expect(text).toMatch(/nodejs_eventloop_lag_seconds/)
  expect(text).not.toContain('alder')
  end()
})

test('without a token there is no such page, and nothing is logged of what is fast', async () => {
  const { get, lines, end } = await watched({ token: null, logsRequests: false })
  expect((await get('/metrics', { authorization: 'Bearer null' })).text).toBe('x')
  expect(lines).toEqual([])
  end()
})

test('a logged request says what was asked for by its route alone', async () => {
  const { get, lines, end } = await watched({ token: null, logsRequests: true })
  await get('/da/tilbud/kaffe?alder=34')
  await expect.poll(() => lines.length).toBe(1)
  const line = JSON.parse(lines[0] ?? '') as Record<string, unknown>
  expect(line).toMatchObject({
    msg: 'request',
    method: 'GET',
    route: '/[locale]/tilbud/[slug]',
    status: 200,
    cache: 'hit',
  })
  expect(lines[0]).not.toMatch(/alder|kaffe|127\.0\.0\.1/)
  end()
})
