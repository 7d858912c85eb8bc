import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, describe, expect, test } from 'vitest'
import { parseEnv } from '@/src/config/env'
import { fileStore } from '@/src/installation/uploads/choose-store'
import type { FileStore } from '@/src/installation/uploads/file-store'
import { freePort } from '../../../support/free-port'
import { startBucketServer } from '../../../support/bucket-server'

const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-store-'))
const server = await startBucketServer()
const nobody = await freePort()
afterAll(async () => {
  rmSync(directory, { recursive: true, force: true })
  await server.end()
})

const STORES = [
  ['a folder', fileStore(parseEnv({ MEDIA_DIR: directory }))],
  ['a bucket', fileStore(parseEnv(server.settings))],
] as const

describe.each(STORES)('files in %s', (_, store) => {
  const read = async (key: string): Promise<Buffer | null> => {
    const file = await store.open(key)
    if (file === null) return null
    const bytes = await buffer(file.stream())
    expect(bytes.length).toBe(file.size)
    return bytes
  }

  test('are read as they were written, whatever they are called, and written again', async () => {
    for (const name of ['billede.jpg', 'Årsrapport 1+1 (ny) 100%.pdf', 'c=d;e#f?.csv']) {
      const key = `public/${name}`
      const bytes = randomBytes(300_000)
      await store.put(key, bytes)
      expect((await read(key))?.equals(bytes), name).toBe(true)
      await store.put(key, Buffer.from('anew'))
      expect((await read(key))?.toString(), name).toBe('anew')
      expect(await keysBelow(store, 'public/')).toEqual([key])
      await store.remove(key)
      expect(await read(key), name).toBeNull()
    }
  })

  test('may be empty, and may be closed unread', async () => {
    await store.put('public/empty.csv', Buffer.alloc(0))
    expect((await read('public/empty.csv'))?.length).toBe(0)
    await store.put('public/large.csv', randomBytes(12 * 1024 * 1024))
    const file = await store.open('public/large.csv')
    expect(file?.size).toBe(12 * 1024 * 1024)
    await file?.close()
    for (const key of await keysBelow(store, 'public/')) await store.remove(key)
  })

  test('a file that is missing is null, and nothing happens where it is moved or removed', async () => {
    expect(await store.open('public/none.jpg')).toBeNull()
    await store.remove('public/none.jpg')
    await store.move('public/none.jpg', 'public/.pending/somebody.1/none.jpg')
    expect(await keysBelow(store, '')).toEqual([])
  })

  test('a file that is moved takes the place of another, and is new there', async () => {
    for (const name of ['a.pdf', 'Årsrapport (ny) 100%.pdf']) {
      const [key, waiting] = [`internal/${name}`, `internal/.pending/${store.owner}/${name}`]
      await store.put(key, Buffer.from('old'))
      await store.put(waiting, Buffer.from('new'))
      await store.move(waiting, key)
      expect((await read(key))?.toString()).toBe('new')
      expect(await keysBelow(store, '')).toEqual([key])
      await store.remove(key)
    }
  })

  test('are listed by what their keys begin with, however many, and since when they are there', async () => {
    const names = Array.from({ length: 1003 }, (_none, n) => `public/${String(n).padStart(4, '0')}`)
    for (let n = 0; n < names.length; n += 50)
      await Promise.all(names.slice(n, n + 50).map((key) => store.put(key, Buffer.from('x'))))
    const waiting = 'public/.pending/elsewhere.7/a.jpg'
    for (const key of [waiting, 'internal/a.pdf', 'publicly/a.jpg']) await store.put(key, Buffer.from('x'))
    expect(await keysBelow(store, 'public/')).toEqual([waiting, ...names].sort())
    expect(await keysBelow(store, 'public/.pending/')).toEqual([waiting])
    expect(await keysBelow(store, '')).toHaveLength(names.length + 3)
    for await (const { since } of store.list('internal/')) expect(Math.abs(Date.now() - since)).toBeLessThan(30_000)
  })

  test('those of this process are known from those of others', async () => {
    expect([store.stateOf(store.owner, Date.now()), store.stateOf('elsewhere.7', 0)]).toEqual(['alive', 'elsewhere'])
    await expect(store.look()).resolves.toBeUndefined()
    expect(await store.problem()).toBeNull()
    expect((await keysBelow(store, '')).filter((key) => key.startsWith('.trial'))).toEqual([])
  })
})

async function keysBelow(store: FileStore, prefix: string): Promise<string[]> {
  const keys: string[] = []
  for await (const { key } of store.list(prefix)) keys.push(key)
  return keys.sort()
}

describe('a bucket that cannot be used is said in one sentence', () => {
  test.each([
    ['S3_BUCKET', { S3_BUCKET: 'another' }, /^There is no bucket "another" at 127\.0\.0\.1:\d+: create it, or set/],
    ['S3_ACCESS_KEY_ID', { S3_ACCESS_KEY_ID: 'nobody' }, /^S3_ACCESS_KEY_ID is not known at/],
    ['S3_SECRET_ACCESS_KEY', { S3_SECRET_ACCESS_KEY: 'wrong' }, /^S3_SECRET_ACCESS_KEY is not the one of/],
    ['S3_ENDPOINT', { S3_ENDPOINT: `http://127.0.0.1:${nobody}` }, /^Nobody answers .* \(ECONNREFUSED\): set/],
  ])('a wrong %s', async (_, wrong, sentence) => {
    const problem = await fileStore(parseEnv({ ...server.settings, ...wrong })).problem()
    expect(problem).toMatch(sentence)
    expect(problem).toMatch(/^[^\n]*\.$/)
  })
})
