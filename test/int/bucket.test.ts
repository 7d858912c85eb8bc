import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBucketServer } from '../support/bucket-server'
import { closableWay } from '../support/closable-way'

const server = await startBucketServer()
const way = await closableWay(server.port)
Object.assign(process.env, server.settings, { S3_ENDPOINT: `http://127.0.0.1:${way.port}` })
// The settings are read on the first of these imports.
const { env, parseEnv } = await import('@/src/config/env')
const { program } = await import('@/src/config/programs')
const { beginSave } = await import('@/src/config/transactions')
const { namesIn } = await import('@/src/cms/files/row-files')
const { prepareFiles } = await import('@/src/cms/files/prepare-files')
const { readStored } = await import('@/src/cms/files/stored-file')
const { inTransaction, serverRequest, writer } = await import('@/src/cms/write')
const { openReadiness } = await import('@/src/installation/health/readiness')
const { fileStore } = await import('@/src/installation/uploads/choose-store')
const { findTorn } = await import('@/src/services/repair/find-torn')
const { given } = await import('../support/builders')
const { payloadForTest } = await import('../support/payload-for-test')
const { anonymous, person } = await import('../support/people')
const { pictureForm, SMALL_PICTURE } = await import('../support/pictures')
const { runCommand, runWith } = await import('../support/run-command')

const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-bucket-test-'))
const dropped: string[] = []
const [editor, board] = [(await person('editor')).api, (await person('board')).api]

afterAll(async () => {
  way.shut()
  await server.end()
  rmSync(directory, { recursive: true, force: true })
  const { MongoClient } = await import('mongodb')
  for (const uri of dropped) {
    const client = new MongoClient(uri)
    await client.db().dropDatabase()
    await client.close()
  }
})

async function keys(settings: Parameters<typeof fileStore>[0] = env): Promise<string[]> {
  const found: string[] = []
  for await (const { key } of fileStore(settings).list('')) found.push(key)
  return found.sort()
}

async function rows(collection: 'media' | 'files'): Promise<string[]> {
  const payload = await payloadForTest()
  const { docs } = await payload.find({ collection, overrideAccess: true, depth: 0, pagination: false })
  return docs.flatMap(namesIn).sort()
}

async function inPlace(): Promise<string[]> {
  const [media, files] = [await rows('media'), await rows('files')]
  return [...files.map((name) => `internal/${name}`), ...media.map((name) => `public/${name}`)].sort()
}

async function media(): Promise<{ id: string; filename: string }> {
  const { status, text, body } = await editor.post('/media?locale=da', pictureForm({ alt: 'Prøve' }))
  expect(status, text).toBe(201)
  return { id: body.doc.id, filename: String(body.doc.filename) }
}

const CSV = { name: 'bilag.csv', type: 'text/csv', bytes: '"Hemmelige ord"' }

describe('uploads in a bucket', () => {
  test('lie there and nowhere else, and are handed to whom their row is open to', async () => {
    const shown = await media()
    await given('activities', { image: shown.id })
    const hidden = await media()
    const { body } = await editor.post('/files', pictureForm({}, CSV))
    const secret = String(body.doc.filename)
    expect(await keys()).toEqual(await inPlace())
    expect(existsSync(env.mediaDirectory)).toBe(false)

    const sent = await anonymous.file(`/media/file/${shown.filename}`)
    const bytes = Buffer.from(await sent.arrayBuffer())
    expect([sent.status, sent.headers.get('content-length'), (await sharp(bytes).metadata()).width]).toEqual([
      200,
      String(bytes.length),
      8,
    ])
    expect((await anonymous.file(`/media/file/${hidden.filename}`)).status).toBe(404)
    expect((await editor.file(`/media/file/${hidden.filename}`)).status).toBe(200)
    expect((await anonymous.file(`/files/file/${secret}`)).status).toBe(404)
    expect((await board.file(`/media/file/${secret}`)).status).toBe(404)
    for (const name of [`internal%2F${secret}`, `..%2Finternal%2F${secret}`, `.pending%2Fx%2F${secret}`])
      for (const collection of ['media', 'files'])
        expect((await board.file(`/${collection}/file/${name}`)).status).toBe(404)
    const read = await board.file(`/files/file/${secret}`)
    expect([read.status, await read.text()]).toEqual([200, '"Hemmelige ord"'])
  })

  test('go with their row, and are replaced by others', async () => {
    const { id, filename } = await media()
    const replaced = await editor.patch(`/media/${id}?locale=da`, pictureForm({}))
    expect(replaced.status, replaced.text).toBe(200)
    expect(await keys()).toEqual(await inPlace())
    expect(await keys()).not.toContain(`public/${filename}`)
    expect((await editor.delete(`/media/${id}`)).status).toBe(200)
    expect(await keys()).toEqual(await inPlace())
    expect((await editor.file(`/media/file/${String(replaced.body.doc.filename)}`)).status).toBe(404)
  })

  test('of a save that is refused or rolled back are gone', async () => {
    const before = await keys()
    expect((await editor.post('/media?locale=da', pictureForm({}))).status).toBe(400)
    expect(await keys()).toEqual(before)
    const payload = await payloadForTest()
    const req = await serverRequest(payload)
    const { id } = await media()
    const file = { name: 'a.png', mimetype: 'image/png', data: SMALL_PICTURE, size: SMALL_PICTURE.length }
    const between = await keys()
    let waiting: string[] = []
    const broken = inTransaction(req, async () => {
      const options = { collection: 'media', locale: 'da', overrideAccess: true } as const
      await writer(req).create({ ...options, data: { alt: 'Nej' }, file })
      await writer(req).delete({ collection: 'media', id, overrideAccess: true })
      waiting = (await keys()).filter((key) => key.includes('/.pending/'))
      throw new Error('rolled back')
    })
    await expect(broken).rejects.toThrow('rolled back')
    // Without transactions, what was written stays, and so do its files.
    expect(await keys()).toEqual(await inPlace())
    if (env.database.kind === 'sqlite') {
      expect(waiting.length).toBeGreaterThan(1)
      expect(await keys()).toEqual(between)
    }
  })

  test('that does not answer: nothing is saved or deleted, and everybody is told; after that all is as before', async () => {
    const { id, filename } = await media()
    const readiness = await openReadiness(env)
    const unwell = async () => (await readiness.look()).filter(({ isWell }) => !isWell).map(({ name }) => name)
    const [before, there] = [await keys(), await rows('media')]
    expect(await unwell()).not.toContain('media')
    const { headers } = await editor.file(`/media/file/${filename}`)
    way.shut()
    // Readers who have a picture are not told to fetch it again.
    const kept = await editor.file(`/media/file/${filename}`, { 'if-none-match': headers.get('etag') ?? '' })
    expect([kept.status, kept.headers.get('etag')]).toEqual([304, headers.get('etag')])
    const refused = await editor.post('/media?locale=da', pictureForm({ alt: 'Nej' }), { language: 'da' })
    expect([refused.status, refused.text.includes('stedet, hvor filerne ligger, svarer ikke')]).toEqual([503, true])
    expect((await editor.delete(`/media/${id}`)).status).toBe(503)
    const sent = await editor.file(`/media/file/${filename}`)
    expect([sent.status, sent.headers.get('retry-after'), sent.headers.get('cache-control')]).toEqual([
      503,
      '30',
      'private, no-store',
    ])
    expect(await unwell()).toContain('media')
    await way.open()
    await readiness.close()
    expect([await keys(), await rows('media')]).toEqual([before, there])
    expect((await editor.file(`/media/file/${filename}`)).status).toBe(200)
  })
})

describe('a process that is killed in the midst of uploads', () => {
  test('leaves each row with its files, and no file without a row for longer than an hour', async () => {
    const payload = await payloadForTest()
    for (let kill = 0; kill < (process.env.WHOLE === '1' ? 20 : 3); kill += 1) {
      const uploader = fork('src/run.mjs', ['uploader'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
      await once(uploader, 'message')
      await wait(Math.random() * 400)
      uploader.kill('SIGKILL')
      await once(uploader, 'exit')
      // As the next start does, before it serves anything: a half-made save is undone first.
      const req = await serverRequest(payload)
      await inTransaction(req, async () => beginSave(payload.db, await req.transactionID))
      await prepareFiles(payload)
      for (const name of await rows('media')) {
        const bytes = await readStored(payload, 'media', name)
        await expect(sharp(bytes ?? Buffer.alloc(0)).stats(), name).resolves.toBeDefined()
      }
      const placed = (await keys()).filter((key) => !key.includes('/.pending/'))
      const missing = (await inPlace()).filter((key) => !placed.includes(key))
      // Where saves do not follow one another, a file waits until no save can be going on.
      if (env.database.kind === 'sqlite') expect(missing).toEqual([])
      await server.grow(2 * 60 * 60_000)
      await prepareFiles(payload)
      expect(await keys()).toEqual(await inPlace())
      const torn: unknown[] = []
      for await (const one of findTorn(payload)) if ('file' in one) torn.push(one)
      expect(torn).toEqual([])
    }
  }, 180_000)
})

describe('a backup', () => {
  let folder = ''
  beforeAll(async () => {
    await editor.post('/files', pictureForm({}, CSV))
    folder = path.join(directory, 'backup')
    const { status, stdout, stderr } = await runCommand('backup', folder)
    expect(status, stdout + stderr).toBe(0)
    expect(stdout).toContain(` ${(await keys()).length} files`)
  }, 120_000)

  const elsewhere = (name: string): Record<string, string> => {
    const settings = { DATA_DIR: path.join(directory, name), MEDIA_DIR: path.join(directory, name, 'media') }
    if (env.database.kind === 'sqlite') return settings
    const uri = new URL(env.database.uri)
    uri.pathname += `_${name}`
    dropped.push(uri.href)
    return { ...settings, DATABASE_URI: uri.href }
  }

  test('holds what is in the bucket, and puts it into another, where nothing is yet', async () => {
    const there = { ...elsewhere('first'), S3_BUCKET: 'others' }
    const restored = await runWith(there, [...program('restore'), folder])
    expect(restored.status, restored.stdout + restored.stderr).toBe(0)
    const others = parseEnv({ ...process.env, S3_BUCKET: 'others' })
    expect(await keys(others)).toEqual(await keys())
    const [internal = ''] = (await keys()).filter((key) => key.startsWith('internal/'))
    const [one, other] = [await fileStore(env).open(internal), await fileStore(others).open(internal)]
    if (!one || !other) throw new Error('a file is gone')
    expect((await buffer(one.stream())).equals(await buffer(other.stream()))).toBe(true)

    const again = await runWith({ ...elsewhere('second'), S3_BUCKET: 'uploads' }, [...program('restore'), folder])
    expect(again.status, 'the files of the backup itself do not hinder it').toBe(0)
    await fileStore(others).put('public/somebody-elses.jpg', Buffer.from('x'))
    const foreign = await runWith({ ...elsewhere('third'), S3_BUCKET: 'others' }, [...program('restore'), folder])
    expect(foreign.stderr).toMatch(/^npm run restore: There are files here already \(the bucket "others" .*\n$/)
  }, 180_000)

  test('of the night is tried in a folder, beside the bucket', async () => {
    const before = await keys()
    const nightly = await runWith({ BACKUP_DIR: path.join(directory, 'nightly') }, program('nightly-backup'))
    expect(nightly.status, nightly.stdout + nightly.stderr).toBe(0)
    expect(nightly.stdout).toContain(`${before.length} files`)
    expect(await keys()).toEqual(before)
    expect(readdirSync(path.join(directory, 'nightly')).some((name) => name.startsWith('.'))).toBe(false)
  }, 180_000)
})

test.each([
  ['half its settings', { S3_REGION: '' }, /^S3_REGION must be set too/],
  ['a key that nobody knows', { S3_ACCESS_KEY_ID: 'nobody' }, /^S3_ACCESS_KEY_ID is not known at/],
  ['another key', { S3_SECRET_ACCESS_KEY: 'wrong' }, /^S3_SECRET_ACCESS_KEY is not the one/],
  ['no bucket', { S3_BUCKET: 'nowhere' }, /^There is no bucket "nowhere" at/],
  [
    'another bucket',
    { S3_BUCKET: 'empty' },
    /^The database names \d+ uploaded files, and none of them lies in the bucket/,
  ],
])('a site with %s says so in one sentence, and does not start', async (_, settings, sentence) => {
  const ended = await runWith({ NODE_ENV: 'production', LOG_LEVEL: 'warn', ...settings }, program('serve'))
  expect(ended.status, ended.stdout).toBe(1)
  expect(ended.stderr).toMatch(sentence)
  expect(ended.stderr.trim()).not.toContain('\n')
})
