import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { strToU8, zipSync } from 'fflate'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type CleanedFile, cleanStored } from '@/src/cms/files/clean-stored'
import { prepareFiles } from '@/src/cms/files/prepare-files'
import { unzip } from '@/src/cms/files/unzip'
import { env } from '@/src/config/env'
import { findTorn, type Torn } from '@/src/services/repair/find-torn'
import { mendTorn } from '@/src/services/repair/mend-torn'
import type { Api } from '../support/api'
import { given } from '../support/builders'
import { decided, madeBy } from '../support/decided'
import { payloadForTest } from '../support/payload-for-test'
import { anonymous, person } from '../support/people'
import { picture, pictureForm } from '../support/pictures'
import { onDisk } from '../support/stored-files'

/** A photo taken with a phone on its side, with a location, a camera and a name in it. */
const PHOTO = readFileSync('test/support/samples/gps-orientation6.jpg')
const MAKER = 'Jane Resident'

let payload: Payload
let editor: Api
let board: Api
let zoneWorker: Api

beforeAll(async () => {
  payload = await payloadForTest()
  ;[editor, board, zoneWorker] = [
    (await person('editor')).api,
    (await person('board')).api,
    (await person('zoneWorker')).api,
  ]
})

async function tornFiles(): Promise<Torn[]> {
  const all: Torn[] = []
  for await (const torn of findTorn(payload)) if ('file' in torn && torn.kind !== 'fileWithoutRow') all.push(torn)
  return all
}

interface Sent {
  name: string
  type: string
  bytes: Buffer
}

async function media(file: Partial<Sent> = {}): Promise<{ id: string; filename: string; names: string[] }> {
  const { status, text, body } = await editor.post(
    '/media?locale=da',
    pictureForm({ alt: 'Prøve' }, { name: 'mobil.jpg', type: 'image/jpeg', bytes: PHOTO, ...file }),
  )
  expect(status, text).toBe(201)
  return named('media', body.doc.id)
}

async function named(
  collection: 'media' | 'files',
  id: string,
): Promise<{ id: string; filename: string; names: string[] }> {
  const row = await payload.findByID({ collection, id, overrideAccess: true, depth: 0 })
  const sizes = 'sizes' in row ? Object.values(row.sizes ?? {}) : []
  return {
    id,
    filename: row.filename ?? '',
    names: [...new Set([row.filename, ...sizes.map((size) => size?.filename)].flatMap((name) => name ?? []))],
  }
}

async function internalFile(file: Sent): Promise<{ id: string; filename: string }> {
  const { status, text, body } = await editor.post('/files', pictureForm({}, file))
  expect(status, text).toBe(201)
  return named('files', body.doc.id)
}

const csv = (words: string): Sent => ({ name: 'bilag.csv', type: 'text/csv', bytes: Buffer.from(words) })
const disk = (folder: 'public' | 'internal', name: string): Buffer =>
  readFileSync(path.join(env.mediaDirectory, folder, name))

describe('a file is handed out by the collection that owns it, and by no other route', () => {
  test('whatever a name is written like', async () => {
    const shown = await media()
    await given('activities', { image: shown.id })
    const hidden = await media()
    const secret = await internalFile(csv('"Hemmelige ord"'))
    const asked: string[] = []
    for (const [folder, names] of [
      ['public', shown.names],
      ['public', hidden.names],
      ['internal', [secret.filename]],
    ] as const) {
      for (const name of names) {
        for (const way of [
          `${folder}/${name}`,
          `../${folder}/${name}`,
          `./${name}`,
          `/${name}`,
          path.join(env.mediaDirectory, folder, name),
          `..\\${folder}\\${name}`,
          `${name}.`,
          `${name}/`,
          `${name} `,
          `${name}\0`,
          `${name}\0.jpg`,
          `${name}::$DATA`,
          name.toUpperCase(),
          name.replace('.', '．'),
          `${name}?`,
          `%`,
          `*`,
          `.pending/${name}`,
        ]) {
          asked.push(
            encodeURIComponent(way),
            encodeURIComponent(encodeURIComponent(way)),
            encodeURI(way).replaceAll('#', '%23').replaceAll('?', '%3F'),
          )
        }
        asked.push(name)
      }
    }
    const own = new Map<string, string[]>([
      ['media', shown.names],
      ['files', []],
    ])
    for (const collection of ['media', 'files'] as const) {
      for (const name of asked) {
        const response = await anonymous.file(`/${collection}/file/${name}`)
        // Some variants are equivalent: a URL with `./` or a trailing slash is the URL of the file itself.
        const isOwn =
          own
            .get(collection)
            ?.some(
              (one) =>
                new URL(`http://localhost/api/${collection}/file/${name}`).pathname.replace(/\/$/, '') ===
                `/api/${collection}/file/${one}`,
            ) ?? false
        // A URL with `../` is not that of a file, and is closed to anonymous clients.
        const isOfFile = new URL(`http://localhost/api/${collection}/file/${name}`).pathname.startsWith(
          `/api/${collection}/file/`,
        )
        expect(response.status, `${collection} ${name}`).toBe(isOwn ? 200 : isOfFile ? 404 : 403)
        expect((await response.text()).includes('Hemmelige'), name).toBe(false)
      }
      for (const name of [collection === 'media' ? secret.filename : shown.filename])
        expect((await board.file(`/${collection}/file/${name}`)).status).toBe(404)
    }
    expect((await board.file(`/files/file/${secret.filename}`)).status).toBe(200)
    expect((await zoneWorker.file(`/files/file/${secret.filename}`)).status).toBe(404)
    expect(await board.file(`/media/file/${hidden.filename}`).then(({ status }) => status)).toBe(200)
  }, 60_000)

  test('and one that is gone from the disk is not found, and no fault', async () => {
    const { id, names } = await media()
    await given('activities', { image: id })
    for (const name of names) {
      const { status, headers } = await anonymous.file(`/media/file/${name}`)
      const again = await anonymous.file(`/media/file/${name}`, { 'if-none-match': headers.get('etag') ?? '' })
      expect([status, again.status, await again.text()]).toEqual([200, 304, ''])
    }
    for (const name of names) rmSync(path.join(env.mediaDirectory, 'public', name))
    for (const name of names) expect((await anonymous.file(`/media/file/${name}`)).status).toBe(404)
    expect((await editor.delete(`/media/${id}`)).status).toBe(200)
  })
})

describe('a file is sent as it is read', () => {
  test('those who take none of it cost no memory, and who takes it gets all of it', async () => {
    const { filename } = await internalFile(csv('"a";"b"\r\n'.repeat(1_000_000)))
    const memory = process.memoryUsage().arrayBuffers
    const waiting = await Promise.all(Array.from({ length: 60 }, () => board.file(`/files/file/${filename}`)))
    expect(process.memoryUsage().arrayBuffers - memory).toBeLessThan(60 * 1024 * 1024)
    const [first, ...others] = waiting
    expect(first?.headers.get('content-length')).toBe(String(disk('internal', filename).length))
    expect(Buffer.from((await first?.arrayBuffer()) ?? new ArrayBuffer()).equals(disk('internal', filename))).toBe(true)
    for (const other of others) await other.body?.cancel()
  })
})

describe('stored names are the server’s', () => {
  test('what a person called it is a field, shown to them, and used where it is saved', async () => {
    const { id, filename } = await internalFile({ ...csv('"a";"b"'), name: '../../Årsrapport <1>\u202e.csv' })
    expect(filename).toMatch(/^[0-9a-f]{32}\.csv$/)
    expect((await payload.findByID({ collection: 'files', id, overrideAccess: true })).originalName).toBe(
      'Årsrapport -1-.csv',
    )
    const { headers } = await board.file(`/files/file/${filename}`)
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="A_rsrapport -1-.csv"; filename*=UTF-8''${encodeURIComponent('Årsrapport -1-.csv')}`,
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('private, no-store')
  })

  test('strangers do not learn it', async () => {
    const { id } = await media({ name: 'Hans Hansen.jpg' })
    await given('activities', { image: id })
    const { body, text } = await anonymous.get(`/media/${id}`)
    expect(body.id).toBe(id)
    expect(text).not.toContain('Hans')
    expect(
      (await anonymous.file(`/media/file/${String(body.filename)}`)).headers.get('content-disposition'),
    ).not.toContain('Hans')
  })

  test('uploads of one name at one moment are each their own', async () => {
    const bytes = await Promise.all(
      ['#ff0000', '#00ff00', '#0000ff', '#ffff00'].map((background) =>
        sharp({ create: { width: 40, height: 40, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    )
    const made = await Promise.all(bytes.map((one) => media({ name: 'ens.png', type: 'image/png', bytes: one })))
    for (const [index, { filename }] of made.entries()) {
      const [kept, sent] = [
        await sharp(disk('public', filename)).raw().toBuffer(),
        await sharp(bytes[index]).raw().toBuffer(),
      ]
      expect(kept.equals(sent)).toBe(true)
    }
  })
})

describe('nothing is kept but what a file shows', () => {
  test('a photo is turned, and holds no place, camera or name', async () => {
    const { id, names } = await media()
    for (const name of names) {
      expect(disk('public', name).includes(MAKER), name).toBe(false)
      const { exif, xmp, iptc, icc, orientation } = await sharp(disk('public', name)).metadata()
      expect({ exif, xmp, iptc, icc, orientation }, name).toEqual({})
    }
    const { width, height, sizes } = await payload.findByID({ collection: 'media', id, overrideAccess: true })
    expect([width, height]).toEqual([600, 1200])
    expect([sizes?.webp400?.width, sizes?.webp400?.height]).toEqual([400, 800])
    expect(await sharp(disk('public', sizes?.webp400?.filename ?? '')).metadata()).toMatchObject({
      width: 400,
      height: 800,
    })
  })

  test('it can be cropped, and what it was before is gone', async () => {
    const { id, names } = await media()
    const edits =
      'uploadEdits[crop][unit]=%25&uploadEdits[crop][x]=0&uploadEdits[crop][y]=10&uploadEdits[crop][width]=100&uploadEdits[crop][height]=80&uploadEdits[widthInPixels]=600&uploadEdits[heightInPixels]=960'
    const { status, text } = await editor.patch(`/media/${id}?locale=da&${edits}`, { alt: 'Prøve' })
    expect(status, text).toBe(200)
    const row = await payload.findByID({ collection: 'media', id, overrideAccess: true })
    expect([row.width, row.height, row.sizes?.webp400?.height, row.originalName]).toEqual([600, 960, 640, 'mobil.jpg'])
    expect(row.url).toContain(row.filename)
    expect((await editor.file((row.url ?? '').replace('/api', ''))).status).toBe(200)
    expect(onDisk('public').filter((name) => names.includes(name))).toEqual([])
  })

  test('a part of it that is none is refused in words, and nothing is written down', async () => {
    const written = vi.spyOn(console, 'error')
    const { id } = await media()
    for (const [edits, status] of [
      [
        'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=9999999&uploadEdits[crop][height]=100',
        400,
      ],
      [
        'uploadEdits[crop][x]=50&uploadEdits[crop][y]=0&uploadEdits[widthInPixels]=600&uploadEdits[heightInPixels]=10',
        400,
      ],
      ['uploadEdits[crop]=all', 400],
      ['uploadEdits[focalPoint][x]=a&uploadEdits[focalPoint][y]=0', 400],
    ] as const) {
      const answer = await editor.patch(`/media/${id}?locale=da&${edits}`, { alt: 'Prøve' })
      expect([answer.status, answer.refusals[0]?.path], answer.text).toEqual([status, 'file'])
    }
    expect(written).not.toHaveBeenCalled()
    written.mockRestore()
  })

  test('texts of a PNG, and what stands after its end, are left out', async () => {
    const plain = await picture('png', 20, 20)
    const withText = Buffer.concat([
      await sharp(plain)
        .withMetadata({ exif: { IFD0: { Artist: MAKER } } })
        .png()
        .toBuffer(),
      Buffer.from(`<script>${MAKER}</script>`),
    ])
    expect(withText.includes(MAKER)).toBe(true)
    const { filename } = await media({ name: 'a.png', type: 'image/png', bytes: withText })
    expect(disk('public', filename).includes(MAKER)).toBe(false)
  })

  test('a PDF loses who made it, a Word file too', async () => {
    const document = await PDFDocument.create()
    document.addPage().drawText('Det, der står')
    document.setAuthor(MAKER)
    document.setCreator(MAKER)
    const { filename } = await media({
      name: 'a.pdf',
      type: 'application/pdf',
      bytes: Buffer.from(await document.save()),
    })
    const kept = await PDFDocument.load(disk('public', filename), { updateMetadata: false })
    expect([kept.getAuthor(), kept.getCreator(), kept.getPageCount()]).toEqual([undefined, undefined, 1])

    const word = await internalFile({
      name: 'a.docx',
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      bytes: wordFile(MAKER),
    })
    const parts = unzip(disk('internal', word.filename), { bytes: 1_000_000, parts: 20 })
    expect(parts.get('docProps/core.xml')?.toString()).toBe(
      '<cp:coreProperties><dc:creator></dc:creator><dc:title>Referat</dc:title></cp:coreProperties>',
    )
  })
})

function wordFile(maker: string): Buffer {
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      'word/document.xml': strToU8('<w:document/>'),
      'docProps/core.xml': strToU8(
        `<cp:coreProperties><dc:creator>${maker}</dc:creator><dc:title>Referat</dc:title></cp:coreProperties>`,
      ),
    }),
  )
}

describe('an upload that costs too much, or is something else, is refused at once and leaves nothing', () => {
  let before: { public: string[]; internal: string[] }
  beforeEach(() => {
    before = { public: onDisk('public'), internal: onDisk('internal') }
  })

  test('31 KB that are 256 million pixels', async () => {
    const bytes = pngHead(16_000, 16_000)
    const start = performance.now()
    const { status, refusals } = await editor.post(
      '/media?locale=da',
      pictureForm({ alt: 'Stort' }, { name: 'a.png', type: 'image/png', bytes }),
    )
    expect(performance.now() - start).toBeLessThan(1000)
    expect(status).toBe(400)
    expect(refusals[0]).toMatchObject({
      path: 'file',
      message: expect.stringMatching(/50 (millioner|million)/) as string,
    })
    expect(onDisk('public')).toEqual(before.public)
  })

  test('a ZIP that is gigabytes, however small it says it is', async () => {
    const bomb = Buffer.from(
      zipSync(
        { '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': new Uint8Array(120 * 1024 * 1024) },
        { level: 9 },
      ),
    )
    const lying = Buffer.from(bomb)
    for (let at = lying.indexOf('word/document.xml'); at >= 0; at = lying.indexOf('word/document.xml', at + 1))
      lying.writeUInt32LE(20, lying.readUInt32LE(at - 30) === 0x04034b50 ? at - 8 : at - 22)
    for (const bytes of [bomb, lying]) {
      const { status, refusals } = await editor.post(
        '/files',
        pictureForm(
          {},
          { name: 'a.docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', bytes },
        ),
      )
      expect([status, refusals[0]?.path]).toEqual([400, 'file'])
    }
    expect(onDisk('internal')).toEqual(before.internal)
  }, 30_000)

  test('a page that calls itself a table, a table that calls itself a picture, a picture where only documents are', async () => {
    for (const [collection, file] of [
      ['files', { name: 'a.csv', type: 'text/csv', bytes: Buffer.from('  <html><script>1</script>') }],
      ['media', { name: 'a.png', type: 'image/png', bytes: Buffer.from('a;b') }],
      ['files', { name: 'a.exe', type: 'application/pdf', bytes: Buffer.from('MZ\0\0') }],
      ['files', { name: 'a.docx', type: 'application/zip', bytes: Buffer.from(zipSync({ 'a.txt': strToU8('a') })) }],
    ] as const) {
      const { status, refusals } = await editor.post(`/${collection}?locale=da`, pictureForm({ alt: 'a' }, file))
      expect([status, refusals[0]?.path], file.name).toEqual([400, 'file'])
    }
    expect([onDisk('public'), onDisk('internal')]).toEqual([before.public, before.internal])
  })

  test('what Payload would take for another kind, or for damaged: with our sentence, and no error in the log', async () => {
    const payload = await payloadForTest()
    const written = vi.spyOn(payload.logger, 'error')
    const types = strToU8('<Types/>')
    const office = { '[Content_Types].xml': types }
    for (const [name, bytes] of [
      ['a.docx', Buffer.from(zipSync({ ...office, 'word/document.xml': strToU8('<w:document/>') }))],
      ['a.xlsx', Buffer.from(zipSync({ ...office, 'xl/workbook.xml': strToU8('<workbook/>') }))],
      ['a.csv', Buffer.from('BMI;Antal\n25;3\n')],
      ['a.csv', Buffer.from('AC1024;Antal\n25;3\n')],
      ['a.pdf', Buffer.from('%PDF-1.7\nlocked')],
    ] as const) {
      const { status, refusals } = await editor.post('/files', pictureForm({}, { name, type: 'text/plain', bytes }))
      expect([status, refusals], name).toEqual([
        400,
        [
          expect.objectContaining({
            path: 'file',
            message: expect.stringMatching(/gem den igen|save it again/i) as string,
          }),
        ],
      ])
    }
    expect(written).not.toHaveBeenCalled()
    written.mockRestore()
    expect(onDisk('internal')).toEqual(before.internal)
  })

  test('a save that fails after its files were written', async () => {
    const { status } = await editor.post('/media?locale=da', pictureForm({ alt: 'x'.repeat(300) }))
    expect(status).toBe(400)
    const { id } = await media()
    const now = onDisk('public')
    expect((await editor.patch(`/media/${id}?locale=da`, pictureForm({ alt: 'x'.repeat(300) }))).status).toBe(400)
    expect(onDisk('public')).toEqual(now)
  })

  test('a translator’s: the text is theirs, the picture is not', async () => {
    const { id, filename } = await media()
    const translator = (await person('translator', { languages: ['so'] })).api
    expect((await translator.patch(`/media/${id}?locale=so`, pictureForm({ alt: 'Sawir' }))).status).toBe(403)
    expect(
      (
        await translator.patch(`/media/${id}?locale=so&uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=10`, {
          alt: 'Sawir',
        })
      ).status,
    ).toBe(403)
    expect((await named('media', id)).filename).toBe(filename)
    expect((await translator.patch(`/media/${id}?locale=so`, { alt: 'Sawir' })).status).toBe(200)
  })

  test('a stranger’s is not even decoded', async () => {
    const { status, refusals } = await anonymous.post(
      '/media?locale=da',
      pictureForm({ alt: 'Stort' }, { bytes: pngHead(16_000, 16_000) }),
    )
    expect([status, refusals]).toEqual([403, []])
  })
})

/** The first bytes of a PNG that claims this size; enough to be judged by. */
function pngHead(width: number, height: number): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    head,
    size,
    Buffer.from('00000000', 'hex'),
    Buffer.from('0000000049444154', 'hex'),
    Buffer.alloc(31_000),
  ])
}

describe('a disk that takes nothing', () => {
  test('is said in a sentence, and nothing is changed', async () => {
    const pending = path.join(env.mediaDirectory, 'public', '.pending')
    const kept = await media()
    // Tests may run as root, who ignores permissions, so a file takes the place of the folder.
    if (existsSync(pending)) rmSync(pending, { recursive: true })
    writeFileSync(pending, '')
    const before = (await payload.count({ collection: 'media', overrideAccess: true })).totalDocs
    const deleted = await editor.delete(`/media/${kept.id}`)
    expect(deleted.status).toBe(503)
    const { status, text } = await editor.post('/media?locale=da', pictureForm({ alt: 'Nej' }), { language: 'da' })
    rmSync(pending)
    expect([status, text.includes('disken er fuld eller skrivebeskyttet')]).toEqual([503, true])
    expect((await payload.count({ collection: 'media', overrideAccess: true })).totalDocs).toBe(before)
    expect((await editor.file(`/media/file/${kept.filename}`)).status).toBe(200)
  })
})

describe('a start', () => {
  test('moves what lay in the folder around both, and again finds nothing to do', async () => {
    const bytes = await picture('png')
    writeFileSync(path.join(env.mediaDirectory, 'gammel.png'), bytes)
    await payload.db.create({
      collection: 'media',
      data: {
        alt: { da: 'Gammel' },
        filename: 'gammel.png',
        mimeType: 'image/png',
        filesize: bytes.length,
        width: 8,
        height: 8,
      },
    })
    await prepareFiles(payload)
    await prepareFiles(payload)
    expect(readdirSync(env.mediaDirectory).sort()).toEqual(expect.arrayContaining(['internal', 'public']) as string[])
    expect(existsSync(path.join(env.mediaDirectory, 'gammel.png'))).toBe(false)
    expect((await editor.file('/media/file/gammel.png')).status).toBe(200)
  })

  test('settles what a killed process left: a file with a row goes to its place, one without goes', async () => {
    const { filename } = await media()
    const dead = path.join(env.mediaDirectory, 'public', '.pending', `${hostname().replaceAll(/[^\w-]/g, '-')}.999999`)
    mkdirSync(dead, { recursive: true })
    const place = path.join(env.mediaDirectory, 'public', filename)
    const bytes = readFileSync(place)
    rmSync(place)
    writeFileSync(path.join(dead, filename), bytes)
    writeFileSync(path.join(dead, 'f'.repeat(32).concat('.jpg')), bytes)
    await prepareFiles(payload)
    expect(statSync(place).size).toBe(bytes.length)
    expect(existsSync(dead)).toBe(false)
  })

  test('settles what a process of another container left as well: readers have it meanwhile, and repair does not call it lost', async () => {
    const { filename } = await media()
    const elsewhere = path.join(env.mediaDirectory, 'public', '.pending', 'oldhost.7')
    mkdirSync(elsewhere, { recursive: true })
    const place = path.join(env.mediaDirectory, 'public', filename)
    renameSync(place, path.join(elsewhere, filename))
    const withoutRow = 'e'.repeat(32).concat('.jpg')
    writeFileSync(path.join(elsewhere, withoutRow), 'being made, or left')
    expect((await editor.file(`/media/file/${filename}`)).status).toBe(200)
    const torn = await tornFiles()
    expect(torn).toEqual([{ kind: 'fileWaits', collection: 'media', file: filename }])
    for (const one of torn) expect(await mendTorn(payload, one)).toBe(true)
    expect(existsSync(place)).toBe(true)

    renameSync(place, path.join(elsewhere, filename))
    await prepareFiles(payload)
    expect(existsSync(place)).toBe(true)
    expect(await tornFiles()).toEqual([])
    // It may belong to a save that has not written its row yet.
    expect(readdirSync(elsewhere)).toEqual([withoutRow])
    rmSync(elsewhere, { recursive: true })
  })

  test('marks the pictures that are public, whatever an earlier version left', async () => {
    const [shown, hidden] = [await media(), await media()]
    await given('events', { image: shown.id })
    await payload.db.updateOne({ collection: 'media', id: shown.id, data: { shown: false } })
    await payload.db.updateOne({ collection: 'media', id: hidden.id, data: { shown: true } })
    await prepareFiles(payload)
    expect([
      (await anonymous.get(`/media/${shown.id}`)).status,
      (await anonymous.get(`/media/${hidden.id}`)).status,
    ]).toEqual([200, 404])
  })
})

describe('what was stored before is cleaned by a command', () => {
  test('under its name, turned, once; what is clean is left alone', async () => {
    const { id, filename } = await media()
    writeFileSync(path.join(env.mediaDirectory, 'public', filename), PHOTO)
    await payload.db.updateOne({ collection: 'media', id, data: { width: 1200, height: 600 } })
    const found = async () => {
      const all: CleanedFile[] = []
      for await (const file of cleanStored(payload, { evidence: false })) if (file.name === filename) all.push(file)
      return all.map(({ outcome }) => outcome)
    }
    expect(await found()).toEqual(['cleaned'])
    expect(await found()).toEqual([])
    expect(disk('public', filename).includes(MAKER)).toBe(false)
    expect(await payload.findByID({ collection: 'media', id, overrideAccess: true })).toMatchObject({
      filename,
      originalName: 'mobil.jpg',
      width: 600,
      height: 1200,
    })
    expect(onDisk('public').filter((name) => name.startsWith('.pending'))).toEqual([])
  })
})

describe('an edition on paper', () => {
  test('is made from what was sealed when it is asked for: two at once are each their own, and a broken seal prints nothing', async () => {
    const leader = (await person('leader')).api
    const made = await Promise.all(
      ['P', 'Q'].map(async (code) => {
        const agreement = await madeBy(editor, 'agreements', {
          code,
          kind: 'sub',
          title: `Aftale ${code}`,
          problem: `Problem ${code}.`,
        })
        await decided({ agreement, title: 'Den første', from: '2026-01-01' }, { proposer: editor, decider: leader })
        return (
          (
            await payload.find({
              collection: 'editions',
              overrideAccess: true,
              where: { agreement: { equals: agreement } },
            })
          ).docs[0]?.id ?? ''
        )
      }),
    )
    for (const [index, id] of made.entries()) {
      const response = await board.file(`/editions/${id}/aftale.docx`)
      expect(response.headers.get('content-disposition')).toContain(`aftale-${'PQ'[index] ?? ''}-1.docx`)
      expect(
        unzip(Buffer.from(await response.arrayBuffer()), { bytes: 10_000_000, parts: 100 })
          .get('word/document.xml')
          ?.toString(),
      ).toContain(`Problem ${'PQ'[index] ?? ''}.`)
      expect((await board.file(`/editions/${id}/aftale.pdf`)).headers.get('content-type')).toBe('application/pdf')
      for (const stranger of [anonymous, zoneWorker])
        expect([403, 404]).toContain((await stranger.file(`/editions/${id}/aftale.pdf`)).status)
    }
    const stored = await payload.findByID({ collection: 'editions', id: made[0] ?? '', overrideAccess: true })
    await payload.db.updateOne({
      collection: 'editions',
      id: stored.id,
      data: { content: { ...(stored.content as object), problem: 'Noget andet.' } },
    })
    const broken = await board.file(`/editions/${stored.id}/aftale.pdf`)
    expect([broken.status, (await broken.text()).includes('Segl')]).toEqual([409, true])
  })
})
