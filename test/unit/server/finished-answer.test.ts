import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { finishedAnswer, sendAnswer } from '@/src/server/finished-answer'

const HTML = `<p>${'Vi ses i gården på onsdag. '.repeat(200)}</p>`
const page = finishedAnswer(Buffer.from(HTML), { 'content-type': 'text/html; charset=utf-8' })
let server: Server
beforeAll(async () => {
  server = createServer((asked, answer) => void sendAnswer(page, asked, answer)).listen(0)
  await once(server, 'listening')
})
afterAll(() => server.close())

interface Answer {
  status: number | undefined
  headers: IncomingHttpHeaders
  body: Buffer
}

/** As it comes over the line: fetch would decompress it. */
async function ask(headers: Record<string, string>, method = 'GET'): Promise<Answer> {
  const asking = request({ port: (server.address() as AddressInfo).port, method, headers }).end()
  const [answer] = (await once(asking, 'response')) as [IncomingMessage]
  const parts: Buffer[] = []
  for await (const part of answer) parts.push(part as Buffer)
  return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }
}

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['*', 'br'],
  ['identity', undefined],
  ['zstd', undefined],
  ['', undefined],
])('who takes "%s" gets %s, whole', async (accepted, encoding) => {
  for (let time = 0; time < 2; time += 1) {
    const { status, headers, body } = await ask({ 'accept-encoding': accepted })
    expect([status, headers['content-encoding'], headers.vary]).toEqual([200, encoding, 'Accept-Encoding'])
    expect(Number(headers['content-length'])).toBe(body.length)
    const plain = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body
    expect(plain.toString()).toBe(HTML)
    if (encoding) expect(body.length).toBeLessThan(HTML.length / 5)
  }
})

test('who has it already gets no body, whatever the list of tags looks like', async () => {
  const { headers } = await ask({})
  const tag = headers.etag ?? ''
  for (const known of [tag, tag.slice(2), `"x", ${tag}`, '*']) {
    const again = await ask({ 'if-none-match': known })
    expect([again.status, again.body.length, again.headers.etag], known).toEqual([304, 0, tag])
  }
  expect((await ask({ 'if-none-match': '"another"' })).status).toBe(200)
})

test('HEAD says what GET would', async () => {
  const [head, got] = [await ask({ 'accept-encoding': 'br' }, 'HEAD'), await ask({ 'accept-encoding': 'br' })]
  expect(head.body.length).toBe(0)
  for (const name of ['etag', 'content-length', 'content-encoding', 'content-type'])
    expect(head.headers[name]).toBe(got.headers[name])
})
