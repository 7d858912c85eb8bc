import type { Field, Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { SHOWING_COLLECTIONS } from '@/src/cms/files/shown-pictures'
import type { Api } from '../support/api'
import { draftOnTop, given, givenDraft } from '../support/builders'
import { changedBy } from '../support/decided'
import { payloadForTest } from '../support/payload-for-test'
import { anonymous, person } from '../support/people'
import { pictureForm } from '../support/pictures'

let payload: Payload
let editor: Api

beforeAll(async () => {
  payload = await payloadForTest()
  editor = (await person('editor')).api
})

async function uploaded(): Promise<string> {
  const { status, text, body } = await editor.post('/media?locale=da', pictureForm({ alt: 'Prøve' }))
  expect(status, text).toBe(201)
  return body.doc.id
}

/** Whether anonymous clients get the row, its bytes, and find it in the list: must be all three or none. */
async function isPublic(id: string): Promise<boolean> {
  const { filename } = await payload.findByID({ collection: 'media', id, overrideAccess: true })
  const row = (await anonymous.get(`/media/${id}`)).status
  const bytes = (await anonymous.file(`/media/file/${filename ?? ''}`)).status
  const listed = (await anonymous.get('/media?limit=100')).body.docs.some((each) => each.id === id)
  expect([row, bytes], 'row and bytes alike').toEqual(listed ? [200, 200] : [404, 404])
  expect((await editor.get(`/media/${id}`)).status).toBe(200)
  return listed
}

describe('a picture is public while something public shows it', () => {
  test('not before, not by a draft, and no longer when the last is taken down', async () => {
    const picture = await uploaded()
    expect(await isPublic(picture)).toBe(false)
    await givenDraft('activities', { image: picture })
    expect(await isPublic(picture)).toBe(false)
    const offer = await given('activities', { image: picture })
    const event = await given('events', { image: picture })
    expect(await isPublic(picture)).toBe(true)
    await changedBy(editor, `activities/${offer.id}`, { _status: 'draft' })
    expect(await isPublic(picture)).toBe(true)
    await changedBy(editor, `events/${event.id}`, { _status: 'draft' })
    expect(await isPublic(picture)).toBe(false)
    await changedBy(editor, `events/${event.id}`, { _status: 'published' })
    expect(await isPublic(picture)).toBe(true)
    expect((await editor.delete(`/events/${event.id}`)).status).toBe(200)
    expect(await isPublic(picture)).toBe(false)
  })

  test('a draft beside what is published changes nothing until it is published', async () => {
    const [old, next] = [await uploaded(), await uploaded()]
    const { id } = await given('activities', { image: old })
    await draftOnTop('activities', id, { image: next })
    expect([await isPublic(old), await isPublic(next)]).toEqual([true, false])
    await changedBy(editor, `activities/${id}`, { _status: 'published' })
    expect([await isPublic(old), await isPublic(next)]).toEqual([false, true])
  })

  test('also where the save asks for few fields back', async () => {
    const picture = await uploaded()
    const { id } = await given('activities', { image: picture })
    await changedBy(editor, `activities/${id}?locale=da&select[slug]=true`, { image: null, _status: 'published' })
    expect(await isPublic(picture)).toBe(false)
  })

  test('a PDF that anyone may have; a picture only by what shows it', async () => {
    const pdf =
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF'
    const { status, text, body } = await editor.post(
      '/media?locale=da',
      pictureForm({ alt: 'En folder' }, { name: 'folder.pdf', type: 'application/pdf', bytes: pdf }),
    )
    expect(status, text).toBe(201)
    expect(await isPublic(body.doc.id)).toBe(false)
    await changedBy(editor, `media/${body.doc.id}`, { open: true })
    expect(await isPublic(body.doc.id)).toBe(true)
    const picture = await uploaded()
    await changedBy(editor, `media/${picture}`, { open: true })
    expect(await isPublic(picture)).toBe(false)
  })

  test('a newsletter that is being sent', async () => {
    const picture = await uploaded()
    const { body, status, text } = await editor.post('/newsletters?locale=da', {
      title: 'Nyt',
      date: '2026-12-01T12:00:00.000Z',
      blocks: [{ blockType: 'picture', image: picture, caption: 'Gården' }],
    })
    expect(status, text).toBe(201)
    expect(await isPublic(picture)).toBe(false)
    for (const status of ['sending', 'cancelled'] as const) {
      await payload.db.updateOne({
        collection: 'newsletters',
        id: body.doc.id,
        data: { status: status === 'sending' ? 'scheduled' : 'sending' },
      })
      await payload.update({
        collection: 'newsletters',
        id: body.doc.id,
        locale: 'da',
        data: { status },
        overrideAccess: true,
        context: {},
      })
      expect(await isPublic(picture), status).toBe(status === 'sending')
    }
  })

  test('nothing else names pictures: who adds a relation to them adds it to the list', () => {
    const naming = (fields: Field[]): boolean =>
      fields.some((field) => {
        if ('relationTo' in field) return [field.relationTo].flat().includes('media')
        if (field.type === 'tabs') return field.tabs.some((tab) => naming(tab.fields))
        if (field.type === 'blocks') return field.blocks.some((block) => naming(block.fields))
        return 'fields' in field && naming(field.fields)
      })
    expect(
      payload.config.collections
        .filter(({ slug, fields }) => slug !== 'payload-locked-documents' && naming(fields))
        .map(({ slug }) => slug)
        .sort(),
    ).toEqual([...SHOWING_COLLECTIONS].sort())
    expect(payload.config.globals.filter(({ fields }) => naming(fields)).map(({ slug }) => slug)).toEqual([])
  })
})
