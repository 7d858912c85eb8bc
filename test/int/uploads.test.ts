import { beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../support/api'
import { payloadForTest } from '../support/payload-for-test'
import { anonymous, person } from '../support/people'
import { picture, pictureForm } from '../support/pictures'
import { onDisk } from '../support/stored-files'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const HTML = '<!doctype html><script>alert(1)</script>'
const MEGABYTE = 1024 * 1024

let api: Api

beforeAll(async () => {
  api = (await person('editor')).api
})

async function state(): Promise<{ files: string[]; documents: number }> {
  const payload = await payloadForTest()
  return {
    files: onDisk('public'),
    documents: (await payload.count({ collection: 'media', overrideAccess: true })).totalDocs,
  }
}

describe('an upload is refused, and leaves no file and no document', () => {
  test.for([
    ['SVG', { name: 'a.svg', type: 'image/svg+xml', bytes: SVG }],
    ['SVG that says it is PNG', { name: 'a.png', type: 'image/png', bytes: SVG }],
    ['HTML that says it is PNG', { name: 'a.png', type: 'image/png', bytes: HTML }],
    ['HTML that says it is PDF', { name: 'a.pdf', type: 'application/pdf', bytes: HTML }],
    ['HTML in a file named .html with a type of PNG', { name: 'a.html', type: 'image/png', bytes: HTML }],
    ['13 megabytes', { name: 'a.png', type: 'image/png', bytes: Buffer.alloc(13 * MEGABYTE, 'x') }],
    ['a script', { name: 'a.js', type: 'text/javascript', bytes: 'alert(1)' }],
    ['nothing', { name: 'a.png', type: 'image/png', bytes: '' }],
  ] as const)('%s', async ([, file]) => {
    const before = await state()
    const { status } = await api.post('/media?locale=da', pictureForm({ alt: 'Et billede' }, file))
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(await state()).toEqual(before)
  })

  test('without a text for those who cannot see it', async () => {
    const before = await state()
    for (const fields of [{}, { alt: '' }]) {
      const { status, refusals } = await api.post('/media?locale=da', pictureForm(fields))
      expect(status).toBe(400)
      expect(refusals[0]?.path).toBe('alt')
    }
    expect(await state()).toEqual(before)
  })

  test('a picture that lies elsewhere', async () => {
    const before = await state()
    const answered = await api.post('/media?locale=da', {
      alt: 'Et billede',
      url: 'http://127.0.0.1/x.png',
      filename: 'x.png',
    })
    expect(answered.status).toBeGreaterThanOrEqual(400)
    expect(await state()).toEqual(before)
  })
})

describe('a picture', () => {
  test('is kept in AVIF and WebP, no wider than it came', async () => {
    const bytes = await picture('jpeg', 900, 600)
    const { status, body } = await api.post(
      '/media?locale=da',
      pictureForm({ alt: 'Gården' }, { name: 'gaarden.jpg', type: 'image/jpeg', bytes }),
    )
    expect(status).toBe(201)
    const payload = await payloadForTest()
    const { sizes, filename, mimeType } = await payload.findByID({
      collection: 'media',
      id: body.doc.id,
      overrideAccess: true,
    })
    expect(mimeType).toBe('image/jpeg')
    expect(sizes?.avif400).toMatchObject({ mimeType: 'image/avif', width: 400 })
    expect(sizes?.webp800).toMatchObject({ mimeType: 'image/webp', width: 800 })
    const { files } = await state()
    for (const name of [filename, sizes?.avif400?.filename, sizes?.webp400?.filename]) expect(files).toContain(name)
    for (const size of Object.values(sizes ?? {})) expect(size.width ?? 0).toBeLessThanOrEqual(900)
    expect((await api.get(`/media/${body.doc.id}?locale=da`)).body.alt).toBe('Gården')
    expect((await anonymous.get(`/media/${body.doc.id}?locale=da`)).status).toBe(404)
  })

  test('two files of one name stand beside each other', async () => {
    const first = await api.post('/media?locale=da', pictureForm({ alt: 'Et' }, { name: 'ens.png' }))
    const second = await api.post('/media?locale=da', pictureForm({ alt: 'To' }, { name: 'ens.png' }))
    expect(second.body.doc.filename).not.toBe(first.body.doc.filename)
  })

  test('that is deleted takes its files along', async () => {
    const before = await state()
    const { body } = await api.post('/media?locale=da', pictureForm({ alt: 'Væk' }, { name: 'vaek.png' }))
    await api.delete(`/media/${body.doc.id}`)
    expect(await state()).toEqual(before)
  })

  test('is not replaced by a file that may not be uploaded', async () => {
    const { body } = await api.post('/media?locale=da', pictureForm({ alt: 'Bliver' }, { name: 'bliver.png' }))
    const before = await state()
    const { status } = await api.patch(
      `/media/${body.doc.id}?locale=da`,
      pictureForm({}, { name: 'b.png', bytes: HTML }),
    )
    expect(status).toBe(400)
    expect(await state()).toEqual(before)
  })
})
