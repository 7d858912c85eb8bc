import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { parseEnv } from '@/src/config/env'
import { fileStore } from '@/src/installation/uploads/choose-store'
import type { FileStore } from '@/src/installation/uploads/file-store'

/** A bucket whose server answers the nth request by the nth of these, and all later ones by the last. */
async function bucketThat(...answers: RequestListener[]): Promise<{ store: FileStore; asked: () => number }> {
  let asked = 0
  const server = createServer((request, response) => {
    const answer = answers[Math.min(asked, answers.length - 1)]
    asked += 1
    request.resume().on('end', () => answer?.(request, response))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const settings = parseEnv({
    S3_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    S3_BUCKET: 'uploads',
    S3_REGION: 'us-east-1',
    S3_ACCESS_KEY_ID: 'plan',
    S3_SECRET_ACCESS_KEY: 'geheim',
    S3_PATH_STYLE: '1',
  })
  return { store: fileStore(settings), asked: () => asked }
}

const fails: RequestListener = (_, response) => response.writeHead(503).end('<Error><Code>SlowDown</Code></Error>')
const hangsUp: RequestListener = (request) => request.socket.destroy()
const answers: RequestListener = (_, response) => response.end('a file')

test('what a server cannot do at the moment is asked again, and not for ever', async () => {
  const { store } = await bucketThat(fails, hangsUp, answers)
  const file = await store.open('public/a.jpg')
  expect(file && (await buffer(file.stream())).toString()).toBe('a file')

  const { store: failing, asked } = await bucketThat(fails)
  await expect(failing.put('public/a.jpg', Buffer.from('x'))).rejects.toThrow(/does not do .* \(503, SlowDown\)\.$/)
  expect(asked()).toBe(3)
})

test('a file that ends midway is a failure, and not a shorter file', async () => {
  const { store } = await bucketThat((_, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('half')
    setTimeout(() => response.destroy(), 50)
  })
  const file = await store.open('public/a.jpg')
  expect(file?.size).toBe(1000)
  await expect(file && buffer(file.stream())).rejects.toThrow(/^The bucket "uploads" at .* ended its answer midway/)
})

test('a copy that is refused after its answer began removes nothing', async () => {
  const { store, asked } = await bucketThat((_, response) =>
    response.end('<?xml version="1.0"?><Error><Code>InternalError</Code></Error>'),
  )
  await expect(store.move('public/a.jpg', 'public/b.jpg')).rejects.toThrow(/InternalError/)
  expect(asked()).toBe(1)
})

test('no answer repeats the secret key', async () => {
  const { store } = await bucketThat((_, response) =>
    response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>'),
  )
  const problem = await store.problem()
  expect(problem).toMatch(/^S3_ACCESS_KEY_ID may not use the bucket "uploads" .* \(AccessDenied\)\.$/)
  expect(problem).not.toContain('geheim')
})
