import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { env } from '@/src/config/env'
import { loadPictures } from '@/src/services/newsletters/load-pictures'
import type { NewsletterContent } from '@/src/formats/newsletter/newsletter-content'
import { newsletterPdf } from '@/src/formats/print/newsletter'
import type { Api } from '../support/api'
import { payloadForTest } from '../support/payload-for-test'
import { person } from '../support/people'
import { picture, pictureForm } from '../support/pictures'
import { hasPoppler, pdfText } from '../support/poppler'
import { editionIn, newsletterIn } from '../support/samples/printed-newsletter'

let payload: Payload
let editor: Api

beforeAll(async () => {
  payload = await payloadForTest()
  editor = (await person('editor')).api
})

async function uploaded(name: string) {
  const { body } = await editor.post(
    '/media?locale=da',
    pictureForm({ alt: 'En have' }, { name, type: 'image/jpeg', bytes: await picture('jpeg', 1800, 1200) }),
  )
  return payload.findByID({ collection: 'media', id: body.doc.id, overrideAccess: true, depth: 0 })
}

/** An edition with pictures at these URLs. */
function editionWith(...sources: string[]): NewsletterContent {
  const text = (value: string) => ({ value, lang: 'da', state: 'source' }) as const
  return {
    ...editionIn('da'),
    blocks: sources.map((src) => ({
      kind: 'picture',
      src,
      width: 800,
      height: 533,
      alt: text('En have'),
      caption: text('Gården i sommer.'),
    })),
  }
}

describe('the pictures of a newsletter, for print', () => {
  test('are read by the address of a size and of the file itself, in the size that they are printed in', async () => {
    const media = await uploaded('gården.jpg')
    const sources = [media.sizes?.webp800?.url ?? '', media.url ?? '']
    const pictures = await loadPictures(payload, [editionWith(...sources), editionWith(...sources)])
    expect([...pictures.keys()]).toEqual(sources)
    expect(await sharp(pictures.get(sources[0] ?? '')).metadata()).toMatchObject({
      format: 'jpeg',
      width: 1400,
      height: 933,
    })
    if (!hasPoppler) return
    expect(
      pdfText(newsletterPdf({ ...newsletterIn('da'), contents: [editionWith(...sources)], pictures }, 'sheet')),
    ).toContain('Gården i sommer.')
  })

  test('are left out where the file is gone or broken', async () => {
    const [gone, broken] = [await uploaded('vaek.jpg'), await uploaded('oedelagt.jpg')]
    rmSync(path.join(env.mediaDirectory, 'public', gone.filename ?? ''))
    writeFileSync(path.join(env.mediaDirectory, 'public', broken.filename ?? ''), 'not a picture')
    expect(await loadPictures(payload, [editionWith(gone.url ?? '', broken.url ?? '')])).toEqual(new Map())
  })

  test('are nothing else that lies on the disk, whatever an address says', async () => {
    writeFileSync(path.join(env.mediaDirectory, 'public', 'hemmelig.jpg'), await picture('jpeg', 80, 80))
    const sources = [
      '/api/media/file/hemmelig.jpg',
      '/api/media/file/..%2F..%2Fpackage.json',
      '/api/media/file/%E0%A4%A',
      'https://example.org/x.jpg',
      '',
    ]
    expect(await loadPictures(payload, [editionWith(...sources)])).toEqual(new Map())
  })
})
