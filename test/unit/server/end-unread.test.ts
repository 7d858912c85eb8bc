import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { endUnread } from '@/src/server/end-unread'

const PATIENCE = 300
const LARGE = 50 * 1024 * 1024

let answer: (response: ServerResponse) => void
const server = createServer((_, response) => {
  endUnread(response, PATIENCE)
  answer(response)
})

beforeEach(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
afterEach(() => new Promise((done) => server.close(done)))

const port = () => (server.address() as AddressInfo).port

test('who asks and takes nothing of the answer is let go', async () => {
  const closed = new Promise((done) => {
    answer = (response) => {
      response.once('close', done)
      response.end(Buffer.alloc(LARGE))
    }
  })
  const reader = connect(port(), '127.0.0.1', () => reader.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n'))
  reader.pause().on('error', () => undefined)
  await closed
  await once(reader.resume(), 'close')
  expect(reader.bytesRead).toBeLessThan(LARGE)
})

test('an answer that takes long to make is waited for, and so is who reads it slowly', async () => {
  answer = (response) => {
    setTimeout(() => response.write('a'), 2 * PATIENCE)
    setTimeout(() => response.write('b'), 2.7 * PATIENCE)
    setTimeout(() => response.end('c'), 3.4 * PATIENCE)
  }
  const read = await fetch(`http://127.0.0.1:${port()}/`)
  expect(await read.text()).toBe('abc')
})
